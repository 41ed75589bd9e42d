package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.FeedDesk.Replay;

/** Which messages were worked again, by whom and why, and how they stand now. */
@Named
@RequestScoped
public class ReplayedPage {

    private static final int PAGE = 25;
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

    @Inject FeedDesk desk;
    private String before;
    private List<Replay> rows;

    public List<Replay> getRows() {
        if (rows == null) rows = desk.replayed(before == null || before.isBlank() ? FAR_AHEAD : Instant.parse(before), PAGE);
        return rows;
    }

    public boolean isMore() {
        return getRows().size() == PAGE;
    }

    public String getLast() {
        return getRows().isEmpty() ? null : getRows().get(getRows().size() - 1).at().toString();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
