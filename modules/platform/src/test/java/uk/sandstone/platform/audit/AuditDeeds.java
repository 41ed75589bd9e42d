package uk.sandstone.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** Deeds on a person's record, for the tests of the audit. */
@ApplicationScoped
class AuditDeeds {

    static final Actor DANA = new Actor("dana", "Dana Okoro", Set.of(Role.INFORMATION_GOVERNANCE));

    @Inject Audit audit;
    @Inject SignedIn signedIn;

    @Transactional
    public void readStory(UUID person, int times) {
        signedIn.as(DANA, () -> {
            for (int i = 0; i < times; i++) audit.keep("people.story-read", person, null);
            return null;
        });
    }

    @Transactional
    public void readStoryAndFail(UUID person) {
        readStory(person, 2);
        throw new IllegalStateException("the deed failed");
    }

    public void readOutsideATransaction(UUID person) {
        audit.keep("people.story-read", person, null);
    }
}
