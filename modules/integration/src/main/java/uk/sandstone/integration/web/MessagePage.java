package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.FeedDesk.Difference;
import uk.sandstone.integration.api.FeedDesk.Raw;
import uk.sandstone.kernel.NotFound;

/** One message: what is wrong, what became of it, what we would make of it today, and the text as it came. */
@Named
@RequestScoped
public class MessagePage {

    private static final List<String> TROUBLED = List.of("FAILED", "REJECTED", "CONFLICT");

    @Inject FeedDesk desk;
    private UUID id;
    private String why;
    private Raw raw;
    private Difference difference;

    public Raw getRaw() {
        if (raw == null) raw = desk.raw(message());
        return raw;
    }

    public Difference getDifference() {
        if (difference == null) difference = desk.preview(message());
        return difference;
    }

    public boolean isTroubled() {
        return TROUBLED.contains(getRaw().message().state());
    }

    public String setAside() {
        desk.setAside(message(), why);
        return "/integration/failed?faces-redirect=true&said=integration.message-aside";
    }

    private UUID message() {
        if (id == null) throw new NotFound("message", new UUID(0, 0));
        return id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
