package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Contact;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.kernel.NhsNumber;

class Hl7FormatTest {

    private static final String PID = person();
    private static final String PV1 = stay();
    private static final String EVN = "EVN||202701081145|||op|202701081140";

    private static String msh(String event) {
        return "MSH|^~\\&|PAS|RCB55|ROUTE|ROUTE|202701081150||ADT^" + event + "^ADT_A01|77|P|2.4|||||GBR|UNICODE|EN||iTKv1.0";
    }

    private static String person(String... changes) {
        return changed("PID", changes, "1", "1", "3", "999 123 0076^^^NHS^NH~K4711^^^RCB^PI", "5", "BOND^IRIS^MAY^^MRS^^L~PALMER^IRIS^^^^^M",
                "7", "19470502", "8", "2", "11", "3 FERRY ROW^THE QUAY^SALTMERE^KENT^sa94fr^GBR^H",
                "13", "^NET^Internet^iris@example.org~01632 960321", "15", "EN", "32", "NSTS01");
    }

    private static String stay(String... changes) {
        return changed("PV1", changes, "1", "1", "2", "I", "3", "RCB^OBS1^BAY2-6^RCB55", "7", "C3456789^Darwin^Samuel^^^Dr",
                "19", "2139^^^VISITID", "44", "202701041716");
    }

    private static String changed(String name, String[] changes, String... usual) {
        var all = new ArrayList<>(List.of(usual));
        all.addAll(List.of(changes));
        return Desk.segment(name, all.toArray(String[]::new));
    }

    private static Notice understood(String... segments) {
        var reading = Desk.read(segments);
        assertThat(reading).isInstanceOf(Understood.class);
        return ((Understood) reading).notice();
    }

    @Test void aPersonIsReadAsTheHospitalWroteThem() {
        var notice = understood(msh("A01"), EVN, PID, "PD1|||MALTON GP PRACTICE^^Y06601|G56^Townley^Gregory^^^Dr", PV1);

        var about = notice.about();
        assertThat(about.nhsNumber()).isEqualTo(new NhsNumber("9991230076"));
        assertThat(about.verified()).isTrue();
        assertThat(about.familyName()).isEqualTo("BOND");
        assertThat(about.names()).containsExactly("IRIS", "MAY");
        assertThat(about.born()).isEqualTo(LocalDate.of(1947, 5, 2));
        assertThat(about.sex()).isEqualTo("female");
        assertThat(about.home().street()).isEqualTo("3 FERRY ROW, THE QUAY");
        assertThat(about.home().town()).isEqualTo("SALTMERE");
        assertThat(about.home().postcode().text()).isEqualTo("SA9 4FR");
        assertThat(about.phone()).isEqualTo("01632 960321");
        assertThat(notice.contacts()).containsExactly(new Contact("Dr Gregory Townley", "GP", null),
                new Contact("MALTON GP PRACTICE", "GP practice", null),
                new Contact("Dr Samuel Darwin", "doctor in charge at the hospital", null));
        assertThat(notice.warnings()).isEmpty();
    }

    @Test void theStayHasItsIdItsPlaceAndItsTimes() {
        var notice = understood(msh("A01"), EVN, PID, PV1, "PV2|||||||||20270109");

        assertThat(notice.kind()).isEqualTo(Kind.NOTIFY);
        assertThat(notice.sender().text()).isEqualTo("RCB55");
        assertThat(notice.caseKey()).isEqualTo("2139");
        assertThat(notice.happenedAt()).isEqualTo(Instant.parse("2027-01-08T11:40:00Z"));
        assertThat(notice.stay().ward()).isEqualTo("OBS1");
        assertThat(notice.stay().bay()).isEqualTo("BAY2-6");
        assertThat(notice.stay().site().text()).isEqualTo("RCB55");
        assertThat(notice.stay().admittedAt()).isEqualTo(Instant.parse("2027-01-04T17:16:00Z"));
        assertThat(notice.stay().homeBy()).isEqualTo(Instant.parse("2027-01-09T00:00:00Z"));
        assertThat(notice.stay().isHome()).isFalse();
    }

    @Test void aWardWithoutTheTrustBeforeItIsFound() {
        var notice = understood(msh("A01"), EVN, PID, stay("3", "Ward 7^3^B^Malton General Hospital", "19", "2140^^^PAS"));

        assertThat(notice.stay().ward()).isEqualTo("Ward 7");
        assertThat(notice.stay().bay()).isEqualTo("3 B");
        assertThat(notice.stay().siteName()).isEqualTo("Malton General Hospital");
        assertThat(notice.caseKey()).isEqualTo("2140@PAS");
    }

    @ParameterizedTest(name = "{0} with a day for going home: {2}, without: {1}")
    @CsvSource({"A01, INFORM, NOTIFY", "A02, INFORM, NOTIFY", "A03, DISCHARGED, DISCHARGED", "A04, INFORM, INFORM",
        "A05, INFORM, NOTIFY", "A08, INFORM, UPDATE", "A11, ADMISSION_CANCELLED, ADMISSION_CANCELLED", "A12, INFORM, INFORM",
        "A13, DISCHARGE_CANCELLED, DISCHARGE_CANCELLED", "A28, INFORM, INFORM", "A31, INFORM, INFORM"})
    void everyEventMeansSomething(String event, Kind without, Kind with) {
        assertThat(understood(msh(event), EVN, PID, PV1).kind()).isEqualTo(without);
        assertThat(understood(msh(event), EVN, PID, PV1, "PV2|||||||||202701091200").kind()).isEqualTo(with);
    }

    @Test void aMessageAboutThePersonAloneTellsNoStay() {
        assertThat(understood(msh("A31"), EVN, PID).stay()).isNull();
        assertThat(understood(msh("A28"), EVN, PID, "PV1|1|N").stay()).isNull();
        assertThat(understood(msh("A31"), EVN, PID, PV1).stay()).isNotNull();
    }

    @Test void aClinicIsNoStay() {
        assertThat(understood(msh("A01"), EVN, PID, stay("2", "O"), "PV2|||||||||20270109").kind()).isEqualTo(Kind.INFORM);
    }

    @Test void aDischargeSaysWhenAndWhere() {
        var home = understood(msh("A03"), EVN, PID, stay("37", "19", "45", "202701081130"));
        var elsewhere = understood(msh("A03"), EVN, PID, stay("37", "51"));

        assertThat(home.stay().homeBy()).isEqualTo(Instant.parse("2027-01-08T11:30:00Z"));
        assertThat(home.stay().isHome()).isTrue();
        assertThat(home.asTold()).containsExactly("Went to their usual home");
        assertThat(elsewhere.stay().homeBy()).isEqualTo(elsewhere.happenedAt());
        assertThat(elsewhere.stay().isHome()).isFalse();
    }

    @Test void aCorrectionAfterTheDischargeDoesNotBringBackTheOldDay() {
        var notice = understood(msh("A08"), EVN, PID, stay("45", "202701081130"), "PV2|||||||||20270115");

        assertThat(notice.kind()).isEqualTo(Kind.UPDATE);
        assertThat(notice.stay().homeBy()).isEqualTo(Instant.parse("2027-01-08T11:30:00Z"));
        assertThat(notice.stay().isHome()).isTrue();
    }

    @Test void aDeathIsNeverOverlooked() {
        assertThat(understood(msh("A03"), EVN, PID, stay("37", "79")).died()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(understood(msh("A03"), EVN, PID, stay("36", "4", "45", "202701071130")).died()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(understood(msh("A31"), EVN, person("29", "20270106", "30", "Y")).died()).isEqualTo(LocalDate.of(2027, 1, 6));
        var undated = understood(msh("A31"), EVN, person("30", "Y"));
        assertThat(undated.died()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(undated.warnings()).containsExactly(Doubts.DIED);
    }

    @Test void twoIdentitiesThatAreOneAreNamed() {
        var byNumber = understood(msh("A40"), EVN, PID, "MRG|K0815^^^RCB^PI~9990000018^^^NHS");
        var byLocal = understood(msh("A34"), EVN, PID, "MRG|K0815^^^RCB^PI");

        assertThat(byNumber.kind()).isEqualTo(Kind.MERGED);
        assertThat(byNumber.mergedNumber()).isEqualTo("9990000018");
        assertThat(byLocal.mergedNumber()).isEqualTo("K0815");
        assertThat(byLocal.caseKey()).isEqualTo("person K4711");
    }

    @Test void onlyAVerifiedAndRightNumberMayCount() {
        assertThat(understood(msh("A01"), EVN, person("32", "NSTS02"), PV1).about().verified()).isFalse();
        assertThat(understood(msh("A01"), EVN, person("32", ""), PV1).about().verified()).isFalse();
        var wrong = understood(msh("A01"), EVN, person("3", "3478526985^^^NHS"), PV1);
        assertThat(wrong.about().nhsNumber()).isNull();
        assertThat(wrong.about().verified()).isFalse();
        assertThat(wrong.toldNumber()).isEqualTo("3478526985");
        assertThat(wrong.warnings()).containsExactly(Doubts.NHS_NUMBER);
        var two = understood(msh("A01"), EVN, person("3", "9991230076^^^NHS^NH~9990000018^^^NHSNBR^NHSNMBR"), PV1);
        assertThat(two.about().verified()).isFalse();
        assertThat(two.warnings()).containsExactly(Doubts.TWO_NHS_NUMBERS);
    }

    @Test void anImpossibleBirthIsLeftOutAndSaid() {
        for (var born : List.of("196513121515", "18470502", "20280101", "47")) {
            var notice = understood(msh("A01"), EVN, person("7", born), PV1);
            assertThat(notice.about().born()).isNull();
            assertThat(notice.warnings()).containsExactly(Doubts.BORN);
        }
    }

    @Test void familyAndWhoeverLooksAfterThemAreTold() {
        var notice = understood(msh("A01"), EVN, PID, "NK1|1|SMITH^ALBERT^J^^MR|1|1 Road|+441234567890",
                "NK1|2|PALMER^FRAN^^^MRS|20^Carer||^PRN^PH^^^01632^960999", "NK1|3|X^Y|77^Cousin", PV1);

        assertThat(notice.contacts()).contains(new Contact("MR ALBERT SMITH", "husband or wife", "+441234567890"),
                new Contact("Y X", "Cousin", null));
        assertThat(notice.carer()).isEqualTo(new Notice.Carer("MRS FRAN PALMER", "looks after them", "01632 960999"));
    }

    @Test void zSegmentsStrangeOrderAndMoreFieldsAreNoReasonToRefuse() {
        var notice = understood(msh("A01") + "|x|y|z|a^b&c~d", "ZU1|201010071234|1|C", PV1 + "||||||more", "ZZZ", PID, EVN, "ZU8|Z|1|No|||");

        assertThat(notice.about().familyName()).isEqualTo("BOND");
        assertThat(notice.caseKey()).isEqualTo("2139");
    }

    @Test void otherDelimitersAndEscapesAreRead() {
        var notice = understood(msh("A01"), EVN, person("5", "BOND \\T\\ DAY \\S\\"), PV1);
        var strange = understood((msh("A01") + "\r" + EVN + "\r" + PID + "\r" + PV1).replace('^', '!').replace('|', '$').split("\r"));

        assertThat(notice.about().familyName()).isEqualTo("BOND & DAY ^");
        assertThat(strange.about().familyName()).isEqualTo("BOND");
    }

    @Test void withoutItsOwnTimeTheNextBestIsUsed() {
        assertThat(understood(msh("A01"), "EVN||202701081145|||op|tomorrow", PID, PV1).happenedAt()).isEqualTo(Instant.parse("2027-01-08T11:45:00Z"));
        assertThat(understood(msh("A01"), PID, PV1).happenedAt()).isEqualTo(Instant.parse("2027-01-08T11:50:00Z"));
    }

    @Test void anotherVersionThatSaysTheSameIsRead() {
        for (var version : List.of("2.3", "2.3.1", "2.5", "2.5.1")) {
            assertThat(understood(msh("A01").replace("|2.4|", "|" + version + "|"), EVN, PID, PV1).about().familyName()).isEqualTo("BOND");
        }
    }

    @ParameterizedTest(name = "{0} for {1}: {2} becomes {3}")
    @CsvSource({
        "AR/203, MSH-12, |2.4|, |2.8|", "AR/203, MSH-12, |2.4|, ||",
        "AR/200, MSH-9, ADT^A01, ORU^R01", "AR/201, MSH-9, ADT^A01, ADT^A60", "AE/101, MSH-9, ADT^A01^ADT_A01, ''",
        "AE/101, MSH-10, |77|, ||",
        "AE/101, MSH-11, |P|, ||", "AR/202, MSH-11, |P|, |T|", "AR/202, MSH-11, |P|, |D|",
        "AE/101, MSH-4, RCB55, ''", "AR/204, MSH-4, RCB55, The Infirmary",
        "AR/204, MSH-6, ROUTE|ROUTE, PAS|R9Z",
        "AE/100, PID, PID|1, ZID|1", "AE/101, PID-5, 'PID|1||999', 'PID|1|\rZZZ|1||999'", "AE/100, PV1, PV1|1, ZV1|1",
        "AE/100, MSH, EVN|, 'MSH|'", "AR/100, MSH, MSH|^, PID|^"})
    void shapeAndAddressAreRefusedWithTheirPlace(String code, String at, String from, String to) {
        var message = String.join("\r", msh("A01"), "EVN||now||||", PID, PV1);

        var reading = Desk.read(message.replace(from, to).split("\r"));

        assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.at()).isEqualTo(at);
        });
    }

    @Test void aMergeSaysWhichAndOnlyOne() {
        assertThat(Desk.read(msh("A40"), EVN, PID)).extracting("code", "at").containsExactly("AE/100", "MRG");
        assertThat(Desk.read(msh("A40"), EVN, PID, "MRG|")).extracting("code", "at").containsExactly("AE/101", "MRG-1");
        assertThat(Desk.read(msh("A40"), EVN, PID, "MRG|1", PID, "MRG|2")).extracting("code", "at").containsExactly("AE/100", "PID");
    }

    @Test void aMessageToUsByNameIsForUs() {
        assertThat(Desk.read(msh("A01").replace("ROUTE|ROUTE", "SANDSTONE|501"), EVN, PID, PV1)).isInstanceOf(Understood.class);
        assertThat(Desk.read(msh("A01").replace("ROUTE|ROUTE", "|"), EVN, PID, PV1)).isInstanceOf(Understood.class);
    }
}
