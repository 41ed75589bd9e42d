package uk.sandstone.integration.domain;

import java.util.List;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Answer;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.api.Notice.Stay;
import uk.sandstone.people.api.IdentityDesk.Claim;

/** Puts a newer notice's facts over older ones. What the newer one does not say stays as it was said before. */
final class KnownFacts {

    private KnownFacts() { }

    static Notice newest(Notice older, Notice newer) {
        if (newer.kind() == Kind.MERGED) return older.kind() == Kind.MERGED ? newer : older;
        return new Notice(newer.kind(), newer.sender(), or(newer.senderName(), older.senderName()), newer.caseKey(),
                newer.happenedAt(), says(newer.about()) ? newer.about() : older.about(),
                or(newer.toldNumber(), older.toldNumber()), stay(older.stay(), newer.stay()),
                newer.pathway() == null || newer.pathway().code() < 0 ? older.pathway() : newer.pathway(),
                or(newer.asTold(), older.asTold()), newer.carer() == null ? older.carer() : newer.carer(),
                or(newer.consent(), older.consent()), or(newer.safeguarding(), older.safeguarding()),
                or(newer.contacts(), older.contacts()), or(newer.mergedNumber(), older.mergedNumber()),
                newer.died() == null ? older.died() : newer.died(), or(newer.withdrawnBecause(), older.withdrawnBecause()),
                newer.warnings());
    }

    private static Stay stay(Stay older, Stay newer) {
        if (older == null || newer == null) return newer == null ? older : newer;
        return new Stay(newer.site() == null ? older.site() : newer.site(), or(newer.siteName(), older.siteName()),
                or(newer.ward(), older.ward()), or(newer.bay(), older.bay()),
                newer.admittedAt() == null ? older.admittedAt() : newer.admittedAt(),
                newer.homeBy() == null ? older.homeBy() : newer.homeBy(), newer.isHome());
    }

    private static boolean says(Claim claim) {
        return claim != null && (claim.nhsNumber() != null || !or(claim.familyName(), "").isEmpty());
    }

    private static Answer or(Answer newer, Answer older) {
        return newer == null || newer == Answer.NOT_TOLD ? older : newer;
    }

    private static <T> List<T> or(List<T> newer, List<T> older) {
        return newer == null || newer.isEmpty() ? older : newer;
    }

    private static String or(String newer, String older) {
        return newer == null || newer.isBlank() ? older : newer;
    }

    /** What somebody needs to find out who it is, and nothing about health, care or family (J20). */
    static Notice withoutStory(Notice n) {
        if (n == null) return null;
        return new Notice(n.kind(), n.sender(), n.senderName(), n.caseKey(), n.happenedAt(), n.about(), n.toldNumber(), n.stay(),
                n.pathway(), List.of(), null, Answer.NOT_TOLD, Answer.NOT_TOLD, List.of(), n.mergedNumber(), n.died(), null,
                n.warnings());
    }
}
