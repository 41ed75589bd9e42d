package uk.sandstone.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Pounds and pence, exact: counted in pence, never in fractions of one. Below nothing is owed. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NOTHING = new Money(0);

    public static Money pounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100));
    }

    /** Reads what a person typed, such as "£1,234.50" or "12"; empty when it is no sum, or has a fraction of a penny. */
    public static Optional<Money> read(String typed) {
        if (typed == null) return Optional.empty();
        var plain = typed.strip().replaceFirst("^(-?)£", "$1");
        if (!plain.matches("-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{2})?")) return Optional.empty();
        return Optional.of(new Money(new BigDecimal(plain.replace(",", "")).movePointRight(2).longValueExact()));
    }

    /** @throws ArithmeticException too large to count */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** So many of it, to the nearest penny, a half penny going to the even one. Source: banker's rounding, IEEE 754. */
    public Money times(BigDecimal count) {
        return new Money(count.multiply(BigDecimal.valueOf(pence)).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    /** In pounds, with two places. */
    public BigDecimal inPounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    @Override public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As people write it: £1,234.50. */
    @Override public String toString() {
        return (pence < 0 ? "-£" : "£") + String.format(java.util.Locale.UK, "%,.2f", inPounds().abs());
    }
}
