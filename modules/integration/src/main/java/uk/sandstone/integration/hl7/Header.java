package uk.sandstone.integration.hl7;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The MSH segment as it was written, escapes and all: read by hand, because an answer needs it even where the rest of the
 * message cannot be parsed.
 *
 * @param separator MSH-1
 * @param fields    MSH-1 first, so that {@code field(n)} is MSH-n
 */
record Header(char separator, List<String> fields) {

    private static final int CONTROL_ID_AT_MOST = 199; // HL7 2.7; 2.4 says 20, and real senders write more

    /** Empty when the message does not start with a header. */
    static Optional<Header> of(Er7 message) {
        if (message.lines().isEmpty()) return Optional.empty();
        var line = message.lines().get(0);
        if (!line.startsWith("MSH") || line.length() < 8 || Character.isLetterOrDigit(line.charAt(3))) return Optional.empty();
        var separator = line.charAt(3);
        var parts = line.split(Pattern.quote(String.valueOf(separator)), -1);
        parts[0] = String.valueOf(separator);
        return parts[1].length() < 2 ? Optional.empty() : Optional.of(new Header(separator, List.of(parts)));
    }

    /** MSH-n, stripped; empty when it is not there. */
    String field(int number) {
        return number <= fields.size() ? fields.get(number - 1).strip() : "";
    }

    /** A component of MSH-n, counted from 1. */
    String part(int number, int component) {
        var parts = field(number).split(Pattern.quote(delimiter(0)), -1);
        return component <= parts.length ? parts[component - 1].strip() : "";
    }

    /** Component, repetition, escape and subcomponent delimiter, in the order of MSH-2. */
    String delimiter(int place) {
        return place < field(2).length() ? field(2).substring(place, place + 1) : "^~\\&".substring(place, place + 1);
    }

    /** MSH-10 as they wrote it: what MSA-2 must say. */
    String controlId() {
        return field(10);
    }

    boolean hasUsableControlId() {
        return !controlId().isEmpty() && controlId().length() <= CONTROL_ID_AT_MOST;
    }

    String version() {
        return part(12, 1);
    }

    /** What happened, such as A01; older senders write it only in EVN-1. */
    String event() {
        return part(9, 2);
    }

    /** The sender's name for this message. MSH-10 is unique within a sending application (MSH-3), so that stands beside it. */
    Optional<String> key() {
        if (!hasUsableControlId()) return Optional.empty();
        var application = part(3, 1);
        return Optional.of(application.isEmpty() ? controlId() : controlId() + "@" + application);
    }
}
