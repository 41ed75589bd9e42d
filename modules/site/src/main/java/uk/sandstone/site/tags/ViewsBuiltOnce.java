package uk.sandstone.site.tags;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;

/**
 * Builds a page's tree once in a request. Mojarra 4.0.11 builds it again before it draws the answer to a post, and on a page
 * with view parameters it then makes anew what stands in a {@code ui:include}: typed words and errors were gone. Our pages
 * have nothing that changes the tree in between ({@code c:if} and the like), so the first tree is right.
 */
class ViewsBuiltOnce extends ViewDeclarationLanguageWrapper {

    ViewsBuiltOnce(ViewDeclarationLanguage wrapped) {
        super(wrapped);
    }

    @Override
    public void buildView(FacesContext faces, UIViewRoot view) throws IOException {
        if (faces.getAttributes().put(ViewsBuiltOnce.class, view) != view) super.buildView(faces, view);
    }
}
