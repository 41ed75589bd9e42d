package uk.sandstone.integration.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.domain.DischargeCase.Columns;
import uk.sandstone.integration.domain.DischargeCase.State;
import uk.sandstone.people.api.IdentityDesk.Claim;

/** Writes down beside a stay's steps what lists show of it. */
final class CaseColumns {

    private CaseColumns() { }

    static void show(DischargeCase stay, Standing now, Instant at) {
        var state = State.valueOf(now.phase().name());
        var held = state != State.HELD ? null : stay.heldSince() == null ? at : stay.heldSince();
        var ended = state == State.WITHDRAWN || state == State.DIED ? stay.endedAt() == null ? at : stay.endedAt() : null;
        stay.columns(state, of(now), held, ended);
    }

    private static Columns of(Standing now) {
        var known = now.known();
        if (known == null) return new Columns(null, null, null, null, null, null, -1, -1, null, null, null, null, null, null);
        var about = known.about();
        var stay = known.stay();
        return new Columns(name(about), known.toldNumber(), about == null ? null : about.born(), about == null ? null : about.sex(),
                about == null || about.home() == null ? null : about.home().postcode(), now.homeBy(), now.pathway(),
                now.pathwayBefore(), now.pathwayChangedAt(), stay == null ? null : stay.siteName(),
                stay == null ? null : stay.ward(), now.sentAt(), now.because(), problem(known, now));
    }

    /** As the ward wrote it. */
    static String name(Claim about) {
        if (about == null) return null;
        var given = about.names() == null ? Stream.<String>empty() : about.names().stream().limit(1);
        var name = Stream.concat(given, Stream.of(about.familyName()).filter(Objects::nonNull)).collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    private static String problem(Notice known, Standing now) {
        if (now.changedAfterEnd()) return "integration.problem.changed-after-end";
        if (now.mergedNumber() != null) return "integration.problem.said-to-be-same";
        if (known.toldNumber() != null && (known.about() == null || known.about().nhsNumber() == null)) {
            return "integration.problem.number-wrong";
        }
        if (now.calledOff()) return "integration.problem.called-off";
        return known.warnings() == null || known.warnings().isEmpty() ? null : known.warnings().get(0);
    }
}
