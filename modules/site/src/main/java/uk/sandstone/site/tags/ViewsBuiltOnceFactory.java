package uk.sandstone.site.tags;

import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;

/** Puts {@link ViewsBuiltOnce} in place; named in faces-config.xml. */
public class ViewsBuiltOnceFactory extends ViewDeclarationLanguageFactory {

    public ViewsBuiltOnceFactory(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        var language = getWrapped().getViewDeclarationLanguage(viewId);
        return language == null ? null : new ViewsBuiltOnce(language);
    }
}
