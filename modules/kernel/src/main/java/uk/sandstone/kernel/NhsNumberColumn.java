package uk.sandstone.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps NhsNumber as text, in its strict form. Every unit that holds one lists it. */
@Converter(autoApply = true)
public class NhsNumberColumn implements AttributeConverter<NhsNumber, String> {

    @Override public String convertToDatabaseColumn(NhsNumber value) {
        return value == null ? null : value.digits();
    }

    @Override public NhsNumber convertToEntityAttribute(String column) {
        return column == null ? null : new NhsNumber(column);
    }
}
