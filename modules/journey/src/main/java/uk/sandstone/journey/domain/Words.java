package uk.sandstone.journey.domain;

import uk.sandstone.kernel.RuleBroken;

/** What people wrote: kept exactly, but blank is not words. */
final class Words {

    private Words() { }

    /** @throws RuleBroken with this key when nothing was written */
    static String needed(String typed, String orElse) {
        if (typed == null || typed.isBlank()) throw new RuleBroken(orElse);
        return typed;
    }
}
