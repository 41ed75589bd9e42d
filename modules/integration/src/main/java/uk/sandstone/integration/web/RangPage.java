package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.OdsCode;

/** Somebody rang a ward that has gone quiet, and writes down what was said. */
@Named
@RequestScoped
public class RangPage {

    @Inject SenderBook book;
    private String ods;
    private String words;

    public HeardFrom getSender() {
        return book.senders().stream().filter(s -> s.ods().equals(ods)).findFirst()
                .orElseThrow(() -> new NotFound("sender", new UUID(0, 0)));
    }

    public String keep() {
        book.rang(OdsCode.read(ods).orElseThrow(() -> new NotFound("sender", new UUID(0, 0))), words);
        return "/integration/quiet?faces-redirect=true&said=integration.rang";
    }

    public String getOds() {
        return ods;
    }

    public void setOds(String ods) {
        this.ods = ods;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
