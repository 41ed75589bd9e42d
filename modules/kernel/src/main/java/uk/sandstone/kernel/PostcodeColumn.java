package uk.sandstone.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps Postcode as text, in its strict form. Every unit that holds one lists it. */
@Converter(autoApply = true)
public class PostcodeColumn implements AttributeConverter<Postcode, String> {

    @Override public String convertToDatabaseColumn(Postcode value) {
        return value == null ? null : value.text();
    }

    @Override public Postcode convertToEntityAttribute(String column) {
        return column == null ? null : new Postcode(column);
    }
}
