package uk.sandstone.platform.watch;

import jakarta.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import uk.sandstone.platform.web.RequestId;

/**
 * Writes each log record as one line of JSON with the id of its request. Of an exception it writes the kinds and the places;
 * messages of exceptions quote what they choked on, and that may be somebody's name. Only the thread that starts Sandstone has
 * nobody's name at hand, and why a start failed must be read: its exceptions keep their words.
 */
public class JsonLines extends Formatter {

    private static final int PLACES = 12;                     // of each exception's stack: enough to find it by
    private static final Map<Handler, Formatter> BEFORE = new LinkedHashMap<>();
    private static volatile Thread starting;

    /** Takes over every log of this server; what it wrote with before is given back by {@link #end}. */
    public static synchronized void begin() {
        starting = Thread.currentThread();
        for (var handler : Logger.getLogger("").getHandlers()) {
            if (BEFORE.containsKey(handler) || handler.getFormatter() == null) continue;
            BEFORE.put(handler, handler.getFormatter());
            handler.setFormatter(new JsonLines());
        }
    }

    /** The start is over; from now on every thread may hold what people wrote. */
    static void started() {
        starting = null;
    }

    public static synchronized void end() {
        BEFORE.forEach(Handler::setFormatter);
        BEFORE.clear();
    }

    @Override public String format(LogRecord record) {
        var line = Json.createObjectBuilder()
                .add("time", Instant.ofEpochMilli(record.getMillis()).toString())
                .add("level", record.getLevel().getName())
                .add("logger", String.valueOf(record.getLoggerName()));
        if (RequestId.current() != null) line.add("requestId", RequestId.current());
        line.add("message", message(record));
        if (record.getThrown() != null) line.add("thrown", thrown(record.getThrown()));
        return line.build() + "\n";
    }

    private String message(LogRecord record) {
        try {
            var text = formatMessage(record);
            return text == null ? "" : text;
        } catch (IllegalArgumentException notAPattern) {
            return record.getMessage();
        }
    }

    private static String thrown(Throwable thrown) {
        var text = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(cause.getClass().getName()).append(words(cause));
            var places = cause.getStackTrace();
            for (int i = 0; i < Math.min(PLACES, places.length); i++) text.append("\n  at ").append(places[i]);
        }
        return text.toString();
    }

    private static String words(Throwable thrown) {
        return Thread.currentThread() == starting && thrown.getMessage() != null ? ": " + thrown.getMessage() : "";
    }
}
