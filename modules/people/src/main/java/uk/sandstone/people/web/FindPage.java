package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** One box to find a person; what was typed never stands in an address, so the form posts. */
@Named
@RequestScoped
public class FindPage {

    private static final int MOST = 20;

    @Inject PeopleDesk desk;
    @Inject SignedIn signedIn;

    private String typed;
    private List<Found> found;
    private boolean more;

    public String find() {
        var all = desk.find(typed, MOST + 1);
        more = all.size() > MOST;
        found = all.subList(0, Math.min(MOST, all.size()));
        return null;
    }

    /** Ten digits that are no NHS number, and do not begin like a phone number: most likely one digit is wrong. */
    public boolean isNumberWrong() {
        var digits = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        return digits.matches("[1-9][0-9]{9}") && NhsNumber.read(digits).isEmpty();
    }

    public boolean isWriter() {
        return holdsAny(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD);
    }

    /** Information governance opens the list of who has seen a record, not the record. */
    public boolean isGovernance() {
        return !isWriter() && holdsAny(Role.INFORMATION_GOVERNANCE);
    }

    private boolean holdsAny(Role... roles) {
        return signedIn.actor().filter(actor -> List.of(roles).stream().anyMatch(actor::holds)).isPresent();
    }

    public boolean isSearched() {
        return found != null;
    }

    public List<Found> getFound() {
        return found == null ? List.of() : found;
    }

    public boolean isMore() {
        return more;
    }

    public int getMost() {
        return MOST;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
