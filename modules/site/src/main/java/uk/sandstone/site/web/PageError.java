package uk.sandstone.site.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.component.UIComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import uk.sandstone.site.tags.SeveralFields;

/**
 * One line of the error summary.
 *
 * @param field the id of the field to mend; null when it is about the page as a whole
 */
public record PageError(String field, String words) {

    static List<PageError> allOf(FacesContext faces) {
        var errors = new ArrayList<PageError>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext();) {
            var field = fields.next();
            for (var message : faces.getMessageList(field)) {
                var error = new PageError(field == null ? null : fieldToMend(faces, field), message.getSummary());
                if (!errors.contains(error)) errors.add(error);
            }
        }
        return errors;
    }

    private static String fieldToMend(FacesContext faces, String id) {
        var found = new UIComponent[1];
        faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> found[0] = component);
        return found[0] instanceof SeveralFields several ? several.fieldToMend() : id;
    }
}
