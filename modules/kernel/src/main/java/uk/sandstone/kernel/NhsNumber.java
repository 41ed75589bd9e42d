package uk.sandstone.kernel;

import java.util.Optional;

/** Ten digits, the last a modulus 11 check digit. Source: NHS Data Model and Dictionary, "NHS NUMBER". */
public record NhsNumber(String digits) {

    /** @throws IllegalArgumentException unless these are ten digits with a right check digit */
    public NhsNumber {
        if (!isValid(digits)) throw new IllegalArgumentException("not an NHS number"); // never echo it: messages reach logs
    }

    /** Reads what a person typed or a machine sent, spaces and hyphens allowed; empty when it is no NHS number. */
    public static Optional<NhsNumber> read(String typed) {
        if (typed == null) return Optional.empty();
        var digits = typed.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** The number as people read it aloud: 3, 3 and 4 digits. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static boolean isValid(String digits) {
        if (digits == null || !digits.matches("[0-9]{10}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (10 - i);
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0'; // a check of 10 matches no digit
    }

    @Override public String toString() {
        return "NhsNumber[hidden]";
    }
}
