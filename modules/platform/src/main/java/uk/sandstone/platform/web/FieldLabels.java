package uk.sandstone.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import java.util.function.UnaryOperator;

/** Finds what a field of the posted page is called to people; null for what is none of theirs. */
class FieldLabels implements UnaryOperator<String> {

    private final FacesContext faces;

    FieldLabels(FacesContext faces) {
        this.faces = faces;
    }

    @Override public String apply(String clientId) {
        var found = new UIComponent[1];
        if (faces.getViewRoot() != null) {
            faces.getViewRoot().invokeOnComponent(faces, clientId, (context, component) -> found[0] = component);
        }
        if (!(found[0] instanceof UIInput) || found[0] instanceof HtmlInputHidden || found[0] instanceof HtmlInputSecret) return null;
        var label = found[0].getAttributes().get("label");
        return label != null ? label.toString() : clientId.substring(clientId.lastIndexOf(':') + 1);
    }
}
