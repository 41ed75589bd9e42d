package uk.sandstone.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import uk.sandstone.platform.api.Texts;
import uk.sandstone.platform.web.TypedText;

/**
 * Signs somebody in and takes them back to the page they asked for; if their session ended while they typed, with every word
 * of the form. The page itself belongs to site; its form carries next and, under their kept names, the kept fields.
 */
@Named
@RequestScoped
public class SignInPage {

    static final String NEXT = "uk.sandstone.signin.next";
    static final String KEPT = "uk.sandstone.signin.kept";

    @Inject FormSignIn form;
    @Inject Texts texts;
    private String username;
    private String password;
    private String next;

    public String signIn() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        if (!form.signIn(request(), username == null ? "" : username.strip(), Objects.requireNonNullElse(password, ""))) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.say("platform.sign-in-wrong"), null));
            return null;
        }
        if (!getKept().isEmpty()) return "/platform/go-on";
        faces.getExternalContext().redirect(request().getContextPath() + getNext());
        return null;
    }

    /** What was typed on another page before the session ended; empty for an ordinary sign-in. */
    @SuppressWarnings("unchecked")
    public List<TypedText.Field> getKept() {
        var kept = (List<TypedText.Field>) request().getAttribute(KEPT);
        return kept != null ? kept : TypedText.keptIn(request());
    }

    public String getNext() {
        var asked = (String) request().getAttribute(NEXT);
        return LocalPath.orStart(asked != null ? asked : next);
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
