package uk.sandstone.platform.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/** A page on which everything can go wrong, for the tests. */
@Named
@RequestScoped
public class TrialPage {

    @Inject SignedIn signedIn;
    @Inject TrialDesk desk;
    private String story;
    private String secret;

    public String breakRule() {
        throw new RuleBroken("test.rule", "please");
    }

    public String beOvertaken() {
        throw new jakarta.transaction.TransactionalException("at commit", new OptimisticLockException());
    }

    public String beDenied() {
        desk.onlyForAdministrators();
        return null;
    }

    public String missSomething() {
        throw new NotFound("person", UUID.randomUUID());
    }

    public String fail() {
        throw new IllegalStateException("Pauline Fry, 999 123 4567");
    }

    public String getBrokenWhileDrawn() {
        throw new IllegalStateException("Pauline Fry, 999 123 4567");
    }

    public String getWho() {
        return signedIn.actor().map(Actor::name).orElse("nobody");
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
