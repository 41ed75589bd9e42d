package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** The four tabs over all pages of this module, with their counts, and what the reader may do on them. */
@Named
@RequestScoped
public class WardTabs {

    private static final int MANY = 100;

    @Inject FeedDesk feeds;
    @Inject SenderBook book;
    @Inject SignedIn signedIn;
    private List<HeardFrom> senders;
    private Long failed;

    public List<HeardFrom> getSenders() {
        if (senders == null) senders = book.senders();
        return senders;
    }

    public List<HeardFrom> getQuiet() {
        return getSenders().stream().filter(HeardFrom::quiet).toList();
    }

    public String getFailed() {
        if (failed == null) failed = feeds.failedCount(MANY);
        return failed < MANY ? failed.toString() : MANY + "+";
    }

    public boolean isWorker() {
        return holds(Role.CONNECTOR) || holds(Role.SOCIAL_WORKER) || holds(Role.TEAM_LEAD);
    }

    public boolean isOfficer() {
        return holds(Role.INTEGRATION_OFFICER);
    }

    /** May read a message as it came. */
    public boolean isReader() {
        return isOfficer() || holds(Role.TEAM_LEAD);
    }

    private boolean holds(Role role) {
        return signedIn.actor().map((Actor a) -> a.holds(role)).orElse(false);
    }
}
