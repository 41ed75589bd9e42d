package uk.sandstone.site.once;

import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Takes every press of a {@code care:button} through {@link Once}; all else, view actions too, goes the way Faces has it. */
public class OnceListener implements ActionListener {

    private final ActionListener ordinary;

    public OnceListener(ActionListener ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public void processAction(ActionEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var token = faces.getExternalContext().getRequestParameterMap().get("once");
        var action = event.getComponent() instanceof UICommand button ? button.getActionExpression() : null;
        if (token == null || action == null) {
            ordinary.processAction(event);
            return;
        }
        var outcome = CDI.current().select(Once.class).get().doOnce(PostKey.of(faces), () -> invoke(action, faces));
        faces.getApplication().getNavigationHandler().handleNavigation(faces, action.getExpressionString(), outcome);
        faces.renderResponse();
    }

    private static String invoke(MethodExpression action, FacesContext faces) {
        var outcome = action.invoke(faces.getELContext(), null);
        return outcome == null ? null : outcome.toString();
    }
}
