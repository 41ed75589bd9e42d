package uk.sandstone.site.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the {@code care:} tags ask for while they draw a field: its error and the ids that describe it. */
@Named("care")
@ApplicationScoped
public class Tags {

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** The field's first error in words; null when it has none. */
    public String error(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream().map(FacesMessage::getSummary)
                .findFirst().orElse(null);
    }

    /** For aria-describedby: the ids of hint and error, if there are any; null when there are none. */
    public String describedBy(String tag, String field, String hint) {
        var ids = Stream.of(hint == null || hint.isBlank() ? null : tag + "-hint", error(field) == null ? null : tag + "-error")
                .filter(id -> id != null).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
