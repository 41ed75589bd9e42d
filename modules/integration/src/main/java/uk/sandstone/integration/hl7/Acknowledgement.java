package uk.sandstone.integration.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as the sender reads it: their delimiters, their letters, their MSH-10 and MSH-11 mirrored, an MSH-10 of our own.
 * Written by hand, since it must also answer what no parser can read. Source: HL7 2.4 chapter 2, original mode.
 *
 * @param theirs empty when the message had no header
 * @param letters of their message
 * @param ours    our ODS code; may be empty
 */
record Acknowledgement(Optional<Header> theirs, Charset letters, String ours) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssZ").withZone(ZoneId.of("Europe/London"));
    private static final String NAME = "SANDSTONE";
    private static final String ROUTE = "ROUTE";

    static Acknowledgement to(byte[] message, String ours) {
        var text = Er7.read(message);
        return new Acknowledgement(Header.of(text), text.letters(), ours);
    }

    byte[] write(Answer answer, String controlId, Instant now) {
        var segments = Stream.of(header(controlId, now), msa(answer), error(answer)).filter(segment -> !segment.isEmpty())
                .map(segment -> segment.replaceAll("[\r\n\u000B\u001C]", " ")).collect(Collectors.joining("\r", "", "\r"));
        return segments.getBytes(letters.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_8 : letters);
    }

    private String header(String controlId, Instant now) {
        var event = their(9, 2).isEmpty() ? "ACK" : String.join(delimiter(0), "ACK", their(9, 2), "ACK");
        var fields = Stream.of("MSH" + separator() + (theirs.isPresent() ? theirs.get().field(2) : "^~\\&"),
                named(their(5), NAME), named(their(6), escape(ours)), their(3), their(4), TIME.format(now), "", event, controlId,
                their(11), version(), "", "", "", "", their(17), their(18));
        return join(fields);
    }

    private String msa(Answer answer) {
        var inWords = atLeast25() || answer.error() == null ? "" : coded(answer, delimiter(0));
        return join(Stream.of("MSA", answer.code(), theirs.map(Header::controlId).orElse(""), escape(answer.text()), "", "", inWords));
    }

    /** In 2.4 one field holds place and code; from 2.5 each has its own, and words for people besides. */
    private String error(Answer answer) {
        if (answer.error() == null) return "";
        var place = place(answer);
        if (atLeast25()) return join(Stream.of("ERR", "", place, coded(answer, delimiter(0)), "E", "", "", "", escape(answer.text())));
        var padding = delimiter(0).repeat(3 - (int) place.chars().filter(c -> c == delimiter(0).charAt(0)).count());
        return join(Stream.of("ERR", place + padding + coded(answer, delimiter(3))));
    }

    /** {@code PID-3} as segment, its number in the message and field. */
    private String place(Answer answer) {
        if (answer.at() == null) return "";
        var parts = answer.at().split("-", 2);
        return parts.length == 1 ? parts[0] + delimiter(0) + "1" : String.join(delimiter(0), parts[0], "1", parts[1]);
    }

    private static String coded(Answer answer, String between) {
        return String.join(between, answer.error(), answer.errorInWords(), "HL70357");
    }

    private boolean atLeast25() {
        return version().matches("2\\.([5-9]|\\d\\d).*");
    }

    private String version() {
        return their(12, 1).matches("2\\.\\d(\\.\\d)?") ? their(12, 1) : "2.4";
    }

    private String named(String theirName, String otherwise) {
        return theirName.isEmpty() || theirName.equalsIgnoreCase(ROUTE) ? otherwise : theirName;
    }

    private String their(int field) {
        return theirs.map(header -> header.field(field)).orElse("");
    }

    private String their(int field, int component) {
        return theirs.map(header -> header.part(field, component)).orElse("");
    }

    private String separator() {
        return theirs.map(header -> String.valueOf(header.separator())).orElse("|");
    }

    private String delimiter(int place) {
        return theirs.map(header -> header.delimiter(place)).orElse("^~\\&".substring(place, place + 1));
    }

    private String join(Stream<String> fields) {
        var joined = fields.collect(Collectors.joining(separator()));
        int end = joined.length();
        while (end > 0 && joined.charAt(end - 1) == separator().charAt(0)) end--;
        return joined.substring(0, end);
    }

    private String escape(String text) {
        var escaped = new StringBuilder();
        for (var letter : text.split("")) {
            var place = (separator() + delimiter(0) + delimiter(1) + delimiter(2) + delimiter(3)).indexOf(letter);
            if (letter.isEmpty() || place < 0) escaped.append(letter);
            else escaped.append(delimiter(2)).append("FSRET".charAt(place)).append(delimiter(2));
        }
        return escaped.toString();
    }
}
