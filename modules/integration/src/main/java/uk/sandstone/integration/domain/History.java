package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.sandstone.integration.api.DischargeDesk.Step;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.platform.api.Texts;

/** What the ward said, notice by notice, in words. */
@ApplicationScoped
class History {

    @Inject Texts texts;

    List<Step> of(DischargeCase stay) {
        return stay.told().stream().sorted(Told.AS_IT_HAPPENED)
                .map(t -> new Step(t.notice().happenedAt(), t.heardAt(), t.notice().kind().name(), words(t.notice()), t.message()))
                .toList();
    }

    private String words(Notice notice) {
        var what = texts.say("integration.step." + notice.kind());
        return String.join(" ", java.util.stream.Stream.of(what, day(notice), way(notice), because(notice), died(notice))
                .filter(s -> !s.isEmpty()).toList());
    }

    private String day(Notice notice) {
        var stay = notice.stay();
        return stay == null || stay.homeBy() == null ? "" : texts.say("integration.step.day", LondonTime.say(stay.homeBy()));
    }

    private String way(Notice notice) {
        var way = notice.pathway();
        return way == null || way.code() < 0 ? "" : texts.say("integration.step.way", texts.say("integration.way." + way.code()));
    }

    private String because(Notice notice) {
        return notice.withdrawnBecause() == null ? "" : texts.say("integration.step.because", texts.say(notice.withdrawnBecause()));
    }

    private String died(Notice notice) {
        return notice.died() == null ? "" : texts.say("integration.step.died", notice.died());
    }
}
