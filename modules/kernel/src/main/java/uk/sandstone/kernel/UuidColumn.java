package uk.sandstone.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Lets a UUID column that is no id be empty: EclipseLink 4.0's own converter fails on a null read. Every unit lists it. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {

    @Override public UUID convertToDatabaseColumn(UUID value) {
        return value;
    }

    @Override public UUID convertToEntityAttribute(UUID column) {
        return column;
    }
}
