package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.platform.api.Texts;
import uk.sandstone.platform.words.When;

/** Says in words why somebody is on the register: who promised what, who left, since when nothing is planned. */
@ApplicationScoped
class GapWords {

    @Inject Texts texts;
    @Inject When when;

    String of(GapRow row, Map<UUID, String> names) {
        if (row.ownWords() != null) return row.ownWords();
        var keeper = names.getOrDefault(row.keeper(), texts.say("journey.somebody"));
        return switch (row.rule()) {
            case "gap.no-owner" -> texts.say("gap.no-owner.words", row.introducedBy());
            case "gap.worker-left" -> left(row, names, keeper);
            case "gap.promise-late", "gap.worker-away" ->
                    texts.say(row.rule() + ".words", keeper, row.what(), when.day(Due.dayOf(row.due())));
            case "gap.nothing-planned" -> texts.say("gap.nothing-planned.words", when.day(Due.dayOf(row.lastHeard())));
            default -> texts.say(row.rule() + ".words");
        };
    }

    /** The owner left, or, when the entry speaks of one promise, whoever made it. */
    private String left(GapRow row, Map<UUID, String> names, String keeper) {
        var day = when.day(Due.dayOf(row.since()));
        if (row.what() != null) return texts.say("gap.worker-left.promise", keeper, row.what(), day);
        return texts.say("gap.worker-left.words", names.getOrDefault(row.journeyOwner(), texts.say("journey.somebody")), day);
    }
}
