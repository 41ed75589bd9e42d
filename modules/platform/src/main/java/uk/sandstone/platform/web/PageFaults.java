package uk.sandstone.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.sandstone.platform.api.Texts;

/**
 * What becomes of a failure on a page. A broken rule, or somebody else's change in the meantime, is told on the same page
 * with everything typed kept; anything else leads to an error page that shows what was typed.
 */
class PageFaults extends ExceptionHandlerWrapper {

    PageFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override public void handle() throws FacesException {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = events.next().getContext().getException();
            events.remove();
            if (!(thrown instanceof AbortProcessingException)) tell(thrown);
        }
    }

    private void tell(Throwable thrown) {
        var faces = FacesContext.getCurrentInstance();
        var broken = Broken.of(thrown, CDI.current().select(Texts.class).get());
        if (broken instanceof Broken.Rule rule && canShowAgain(faces)) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, rule.words(), null));
            faces.renderResponse();
        } else {
            leave(faces, broken, thrown);
        }
    }

    /** Only a posted form has a page to stand on; what fails while a page is drawn would fail again. */
    private static boolean canShowAgain(FacesContext faces) {
        return faces.isPostback() && faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void leave(FacesContext faces, Broken broken, Throwable thrown) {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        request.setAttribute(ErrorPages.TYPED, TypedText.readable(request, new FieldLabels(faces)));
        if (broken instanceof Broken.Rule rule) request.setAttribute(ErrorPages.WORDS, rule.words());
        if (broken instanceof Broken.Unexpected) {
            request.setAttribute(ErrorPages.REFERENCE, Faults.note(request.getRequestURI(), thrown));
        }
        try {
            external.responseSendError(status(broken, thrown), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static int status(Broken broken, Throwable thrown) {
        if (broken instanceof Broken.Rule rule) return rule.status();
        if (broken instanceof Broken.Denied) return 403;
        if (broken instanceof Broken.Missing) return 404;
        return thrown instanceof ViewExpiredException ? 409 : 500;
    }
}
