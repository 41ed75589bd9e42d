package uk.sandstone.site.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Reads ids in addresses and hidden fields; Faces 4.0 has no converter for them. One cut short is nobody's: it reads as none. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

    @Override public UUID getAsObject(FacesContext faces, UIComponent component, String written) {
        if (written == null || !written.strip().matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return null;
        return UUID.fromString(written.strip());
    }

    @Override public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
