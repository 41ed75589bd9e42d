package uk.sandstone.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.api.Texts;

/** Teams, who is there today, who is away and who stands in, and who has left in the last four weeks. */
@Named
@RequestScoped
public class WorkersPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int WEEKS_SHOWN_AFTER_LEAVING = 4;

    @Inject PlaceBook book;
    @Inject SignedIn signedIn;
    @Inject Texts texts;
    @Inject Clock clock;

    private List<Team> teams;
    private List<WorkerView> left;

    /** By name; whoever has no team stands under the last heading. */
    public List<Team> getTeams() {
        if (teams != null) return teams;
        Map<String, List<Line>> byTeam = new TreeMap<>();
        var withoutTeam = new ArrayList<Line>();
        for (var worker : book.workers(today())) {
            (worker.teamName() == null ? withoutTeam : byTeam.computeIfAbsent(worker.teamName(), team -> new ArrayList<>())).add(line(worker));
        }
        teams = new ArrayList<>(byTeam.entrySet().stream().map(team -> new Team(team.getKey(), team.getValue())).toList());
        if (!withoutTeam.isEmpty()) teams.add(new Team(texts.say("place.workers.no-team"), withoutTeam));
        return teams;
    }

    private Line line(WorkerView worker) {
        return new Line(worker, worker.isThere() ? null : book.coverFor(worker.id(), today()).map(WorkerView::name).orElse(null));
    }

    public List<WorkerView> getLeft() {
        if (left == null) left = book.left(today().minusWeeks(WEEKS_SHOWN_AFTER_LEAVING), today());
        return left;
    }

    public boolean isLead() {
        return signedIn.actor().filter(actor -> actor.holds(Role.TEAM_LEAD) || actor.holds(Role.ADMINISTRATOR)).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public record Team(String name, List<Line> workers) { }

    /** @param cover who stands in; null when they are there, or nobody does */
    public record Line(WorkerView worker, String cover) { }
}
