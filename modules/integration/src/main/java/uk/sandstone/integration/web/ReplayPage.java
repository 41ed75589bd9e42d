package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.FeedDesk.Difference;
import uk.sandstone.integration.api.FeedDesk.Raw;
import uk.sandstone.kernel.RuleBroken;

/** Check before working messages again: what each would become today. */
@Named
@RequestScoped
public class ReplayPage {

    private static final int MOST = 50;

    @Inject FeedDesk desk;
    private String ids;
    private String why;
    private List<Check> checks;

    /** One message and what would change. */
    public record Check(Raw raw, Difference difference) { }

    public List<Check> getChecks() {
        if (checks == null) checks = messages().stream().map(id -> new Check(desk.raw(id), desk.preview(id))).toList();
        return checks;
    }

    public String replay() {
        desk.replay(messages(), why);
        return "/integration/replayed?faces-redirect=true&said=integration.replaying";
    }

    private List<UUID> messages() {
        if (ids == null || ids.isBlank()) throw new RuleBroken("integration.choose-messages");
        return Stream.of(ids.split(",")).limit(MOST).map(UUID::fromString).toList();
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
