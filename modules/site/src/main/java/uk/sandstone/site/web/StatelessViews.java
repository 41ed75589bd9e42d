package uk.sandstone.site.web;

import jakarta.faces.FacesException;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import java.io.IOException;

/**
 * Builds a stateless view on a post as it is built on a GET and as a view with state is restored: its metadata first. Mojarra
 * 4.0 leaves that step out; where a template brings the metadata in, it then makes all fields anew before it draws them, and
 * whatever was typed is gone as soon as one field is wrong (like mojarra#2283).
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler ordinary) {
        super(ordinary);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        if (!isStateless(faces)) return super.restoreView(faces, viewId);
        var language = getViewDeclarationLanguage(faces, viewId);
        var metadata = language.getViewMetadata(faces, viewId);
        if (metadata == null) return super.restoreView(faces, viewId);
        var view = metadata.createMetadataView(faces);
        faces.setViewRoot(view);
        try {
            faces.setProcessingEvents(true);
            language.buildView(faces, view);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        if (!view.isTransient()) throw new FacesException("a view with state was sent without it");   // forged: Faces refuses it, too
        return view;
    }

    private boolean isStateless(FacesContext faces) {
        var kit = calculateRenderKitId(faces);
        var kits = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
        var state = kits.getRenderKit(faces, kit).getResponseStateManager();
        return state.isPostback(faces) && state.isStateless(faces, kit);
    }
}
