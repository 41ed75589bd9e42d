package uk.sandstone.integration.fhir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.fhir.Mutations.message;
import static uk.sandstone.integration.fhir.Mutations.the;
import static uk.sandstone.integration.fhir.Mutations.with;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;

/** What broken and hostile senders send: each is refused with a reason, none does harm. */
class HostileMessagesTest {

    private final FhirFormat format = Formats.reader();
    private static final String XML = "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"message\"/></Bundle>";

    static Stream<Arguments> hostile() {
        return Stream.of(
            Arguments.of("empty", ""),
            Arguments.of("empty", " \n"),
            Arguments.of("not-json", "{\"resourceType\":\"Bundle\","),
            Arguments.of("not-json", "{\"resourceType\":\"Bundle\"} {}"),
            Arguments.of("not-json", "{\"resourceType\":\"Bundle\",\"type\":\"message\",\"type\":\"document\"}"),
            Arguments.of("not-json", "{\"a\":" + "[".repeat(100_000)),
            Arguments.of("not-json", "{\"resourceType\":\"Bundle\",\"total\":" + "9".repeat(10_000) + "}"),
            Arguments.of("number-too-large", "{\"resourceType\":\"Bundle\",\"total\":1e999999999}"),
            Arguments.of("not-fhir", "{}"),
            Arguments.of("not-fhir", "{\"resourceType\":\"Spaceship\"}"),
            Arguments.of("not-bundle", "{\"resourceType\":\"Patient\"}"),
            Arguments.of("not-xml", "MSH|^~\\&|PAS|RA4"),
            Arguments.of("not-xml", XML.replace("</Bundle>", "")),
            Arguments.of("not-xml", XML.replace("<type value=\"message\"/>", "<type value=\"message\" value=\"x\"/>")),
            Arguments.of("document-type", "<!DOCTYPE Bundle [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + XML.replace("message", "&x;")),
            Arguments.of("document-type", "<!DOCTYPE Bundle SYSTEM \"http://127.0.0.1:1/x.dtd\">" + XML),
            Arguments.of("document-type", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">" + "<!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;\">".repeat(1)
                    + "<!ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;&lol1;\">]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&lol2;\"/></Bundle>"),
            Arguments.of("too-deep", "<Bundle xmlns=\"http://hl7.org/fhir\">" + "<extension>".repeat(50_000) + "</extension>".repeat(50_000) + "</Bundle>"));
    }

    @ParameterizedTest(name = "{0}") @MethodSource("hostile")
    void isRefusedWithItsReason(String why, String body) {
        var reading = format.read(body.getBytes(UTF_8), Map.of());

        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).why()).isEqualTo("integration.fhir." + why);
    }

    @Test void wrongBytesInUtf8AreRefusedAndOtherEncodingsOfXmlAreRead() {
        var wrong = message().with("given", "Zoë").asFhir().getBytes(ISO_8859_1);
        var right = R4.write(R4.parse(new Wellformed(message().with("given", "Zoë").asFhir(), true), new Complaints()), false);

        assertThat(format.read(wrong, Map.of())).extracting(r -> ((Refused) r).why()).isEqualTo("integration.fhir.encoding");
        assertThat(name(format.read(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + right).getBytes(UTF_16), Map.of()))).isEqualTo("Zoë");
        assertThat(name(format.read(("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + right).getBytes(ISO_8859_1), Map.of()))).isEqualTo("Zoë");
        assertThat(name(format.read(("\ufeff" + right).getBytes(UTF_8), Map.of()))).isEqualTo("Zoë");
    }

    @Test void whatItRefusesItNeverRepeats() {
        var reading = format.read(with(b -> the("Patient", b).put("Iris Bond 9991230076", "x")), Map.of());

        assertThat(reading.toString()).contains("element-unknown").doesNotContain("Iris", "9991230076");
    }

    /** One sign changed, cut out or put in twice, anywhere in a good message: read or refused, never an exception. */
    @Property(tries = 3000)
    void anyDamageIsUnderstoodOrRefused(@ForAll @IntRange(max = 9999) int where, @ForAll @IntRange(max = 40) int length, @ForAll @IntRange(max = 5) int how, @ForAll byte sign) {
        var good = (how % 2 == 0 ? message().asFhir() : XmlTwin.TEXT).getBytes(UTF_8);
        int at = (int) ((long) where * good.length / 10_000);

        assertThat(format.read(damaged(good, at, Math.min(length, good.length - at), how / 2, sign), Map.of())).isNotNull();
    }

    /** Any value in the tree gone, or another type of value in its place. */
    @Property(tries = 3000)
    void anyLostOrStrangeElementIsUnderstoodOrRefused(@ForAll @IntRange(max = 400) int which, @ForAll @IntRange(max = 7) int how) {
        assertThat(format.read(Trees.changed(Mutations.tree(message()), which, how), Map.of())).isNotNull();
    }

    private static byte[] damaged(byte[] good, int at, int length, int how, byte sign) {
        var out = new java.io.ByteArrayOutputStream();
        out.write(good, 0, at);
        if (how == 0) out.write(sign);
        if (how == 2) for (int i = 0; i < 2; i++) out.write(good, at, length);
        int rest = Math.min(good.length, how == 0 ? at + 1 : at + length);
        out.write(good, rest, good.length - rest);
        return out.toByteArray();
    }

    private static String name(Reading reading) {
        assertThat(reading).as("%s", reading).isInstanceOf(Understood.class);
        return ((Understood) reading).notice().about().names().get(0);
    }

    private static final class XmlTwin {
        static final String TEXT = R4.write(R4.parse(new Wellformed(message().asFhir(), true), new Complaints()), false);
    }
}
