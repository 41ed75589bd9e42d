package uk.sandstone.site.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * On a post, gives a page's bean the ids that its form carries before anything else is done. Faces itself sets view parameters
 * only after the fields were read; but which fields there are may hang on whom the page is about ({@code rendered}), and our
 * views keep nothing that could tell.
 */
public class CarriedFirst implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override public void beforePhase(PhaseEvent event) { }

    @Override public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getViewRoot() == null) return;
        for (var carried : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            carried.processDecodes(faces);
            carried.processValidators(faces);
            carried.processUpdates(faces);
        }
    }
}
