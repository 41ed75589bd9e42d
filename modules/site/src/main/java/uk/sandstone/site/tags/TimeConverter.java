package uk.sandstone.site.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import uk.sandstone.platform.api.Texts;

/** Reads a time as people write it; used by {@code care:time}. */
@FacesConverter("care.Time")
public class TimeConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) return null;
        return TypedTime.read(typed).orElseThrow(() -> {
            var words = Tags.bean(Texts.class).say("site.time.not-real", field.getAttributes().get("label"));
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return time == null ? "" : TypedTime.write(time);
    }
}
