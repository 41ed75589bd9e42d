package uk.sandstone.testing.borough;

import java.util.Optional;

/**
 * NHS numbers of the range that starts with 999, which is never given to anybody. It holds a million; one in eleven has no
 * check digit, and those who fall on one have no number here, as people without one exist.
 */
final class NhsNumbers {

    private static final int RANGE = 1_000_000;
    private static final int STEP = 619_429;    // shares no factor with the range: every number is met once
    private static final int KEPT_FROM = 123_000; // 999 123 0xxx is for people of the scenarios
    private static final int KEPT_TO = 123_099;

    private NhsNumbers() { }

    /** The number of the resident at that place, each different; empty where there is none. */
    static Optional<String> of(int resident) {
        if (resident >= RANGE) return Optional.empty();
        var middle = (int) ((long) resident * STEP % RANGE);
        if (middle >= KEPT_FROM && middle <= KEPT_TO) return Optional.empty();
        return withCheckDigit("999" + String.format("%06d", middle));
    }

    private static Optional<String> withCheckDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (nine.charAt(i) - '0') * (10 - i);
        int check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(nine + check);
    }
}
