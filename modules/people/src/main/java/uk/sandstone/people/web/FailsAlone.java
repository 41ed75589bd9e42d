package uk.sandstone.people.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.sandstone.platform.api.Texts;

/**
 * A part of a page that may fail without breaking the page (ux.md T30): it is drawn aside first, and only when all of it could
 * be drawn is it put in. Otherwise the reader sees that this part could not be read, and the log has the reference.
 */
public class FailsAlone extends UIComponentBase {

    private static final Logger LOG = Logger.getLogger(FailsAlone.class.getName());

    @Override public String getFamily() {
        return "people.FailsAlone";
    }

    @Override public boolean getRendersChildren() {
        return true;
    }

    @Override public void encodeChildren(FacesContext faces) throws IOException {
        var page = faces.getResponseWriter();
        var aside = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(aside));
        try {
            for (var child : getChildren()) child.encodeAll(faces);
            faces.getResponseWriter().flush();
            faces.setResponseWriter(page);
            page.write(aside.toString());
        } catch (RuntimeException e) {
            backToThis(faces);
            faces.setResponseWriter(page);
            sayThatItFailed(faces, e);
        }
    }

    /** Whatever was being drawn when it failed is still the current component. */
    private void backToThis(FacesContext faces) {
        var current = UIComponent.getCurrentComponent(faces);
        while (current != null && current != this) {
            current.popComponentFromEL(faces);
            current = UIComponent.getCurrentComponent(faces);
        }
    }

    private static void sayThatItFailed(FacesContext faces, RuntimeException e) throws IOException {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.WARNING, "a part of the person's page failed, reference " + reference, e);
        var writer = faces.getResponseWriter();
        writer.startElement("p", null);
        writer.writeAttribute("class", "govuk-inset-text", null);
        writer.writeText(CDI.current().select(Texts.class).get().say("people.panel-failed", reference), null);
        writer.endElement("p");
    }
}
