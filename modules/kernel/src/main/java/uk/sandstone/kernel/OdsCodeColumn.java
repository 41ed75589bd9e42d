package uk.sandstone.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps OdsCode as text, in its strict form. Every unit that holds one lists it. */
@Converter(autoApply = true)
public class OdsCodeColumn implements AttributeConverter<OdsCode, String> {

    @Override public String convertToDatabaseColumn(OdsCode value) {
        return value == null ? null : value.text();
    }

    @Override public OdsCode convertToEntityAttribute(String column) {
        return column == null ? null : new OdsCode(column);
    }
}
