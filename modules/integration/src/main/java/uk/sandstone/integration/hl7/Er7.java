package uk.sandstone.integration.hl7;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An HL7 v2 message as text: its bytes read in the letters that MSH-18 names, its segments one to a line. Senders end lines
 * with CR, LF or both, put a byte-order mark before them and break a line inside a field: all of it is read.
 *
 * @param letters how the bytes were read, so that the answer can be written in the same
 * @param doubtful the bytes did not fit what MSH-18 says, so that some letters may be wrong
 */
record Er7(List<String> lines, Charset letters, boolean doubtful) {

    private static final String SEGMENT = "[A-Z][A-Z0-9]{2}";
    private static final int LONGEST_HEADER = 4096;

    static Er7 read(byte[] bytes) {
        var named = Letters.named(headerField(bytes, 18));
        var marked = Letters.byMark(bytes);
        var letters = marked.or(() -> named).orElse(StandardCharsets.UTF_8);
        var strict = strictly(bytes, letters);
        if (strict.isPresent()) return new Er7(lines(strict.get()), letters, false);
        var other = letters.equals(StandardCharsets.UTF_8) ? Letters.WESTERN : StandardCharsets.UTF_8;
        var second = strictly(bytes, other);
        return second.map(text -> new Er7(lines(text), other, true))
                .orElseGet(() -> new Er7(lines(new String(bytes, Letters.WESTERN)), Letters.WESTERN, true));
    }

    /** The message as a parser wants it: segments ended by carriage returns. */
    String text() {
        return String.join("\r", lines) + "\r";
    }

    private static Optional<String> strictly(byte[] bytes, Charset letters) {
        try {
            return Optional.of(letters.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // the caller tries other letters
        }
    }

    /** What stands in a line that no segment starts belongs to the line before. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        char separator = 0;
        for (var line : text.replace("\uFEFF", "").replace("\0", "").split("\r\n|\r|\n")) {
            if (lines.isEmpty()) {
                if (line.isBlank()) continue;
                lines.add(line.stripLeading());
                separator = lines.get(0).length() > 3 ? lines.get(0).charAt(3) : 0;
            } else if (startsSegment(line, separator)) {
                lines.add(line);
            } else if (!line.isBlank()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            }
        }
        return lines;
    }

    private static boolean startsSegment(String line, char separator) {
        return line.length() >= 3 && line.substring(0, 3).matches(SEGMENT)
                && (line.length() == 3 || line.charAt(3) == separator || line.substring(3).isBlank());
    }

    /** A field of the header before the letters are known: names of letters are plain ASCII. */
    private static String headerField(byte[] bytes, int number) {
        var start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.ISO_8859_1).replace("\0", "");
        int at = start.indexOf("MSH");
        if (at < 0 || start.length() <= at + 3) return "";
        var fields = start.substring(at).split("[\r\n]", 2)[0].split(java.util.regex.Pattern.quote(start.substring(at + 3, at + 4)), -1);
        return fields.length > number - 1 ? fields[number - 1] : "";
    }
}
