package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.FeedDesk.Failed;

/** Messages that failed, were refused or are in conflict: what is wrong, and who can mend it. */
@Named
@RequestScoped
public class FailedPage {

    private static final int PAGE = 25;
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

    @Inject FeedDesk desk;
    private String before;
    private List<Failed> rows;

    public List<Failed> getRows() {
        if (rows == null) rows = desk.failed(before == null || before.isBlank() ? FAR_AHEAD : Instant.parse(before), PAGE);
        return rows;
    }

    public boolean isMore() {
        return getRows().size() == PAGE;
    }

    public String getLast() {
        return getRows().isEmpty() ? null : getRows().get(getRows().size() - 1).at().toString();
    }

    /** All that this page shows, for working them again together. */
    public String getIds() {
        return getRows().stream().map(row -> row.message().toString()).collect(Collectors.joining(","));
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
