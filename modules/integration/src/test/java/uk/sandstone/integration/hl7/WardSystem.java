package uk.sandstone.integration.hl7;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A hospital's system that speaks of one stay, from inside the server under test. */
final class WardSystem {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Europe/London"));
    private final int port;
    private final String ods;
    private final String visit;
    private String number = "9991230076";

    WardSystem(int port, String ods, String visit) {
        this.port = port;
        this.ods = ods;
        this.visit = visit;
    }

    WardSystem about(String number) {
        this.number = number;
        return this;
    }

    String message(String event, String id, Instant happened, Instant homeBy) {
        return String.join("\r", header(event, id), "EVN||" + TIME.format(Instant.now()) + "||||" + TIME.format(happened), pid(),
                "PV1|1|I|Ward 7^^^" + ods + "|||||||||||||||| " + visit + "^^^VISITID",
                "PV2|||||||||" + (homeBy == null ? "" : TIME.format(homeBy)), "ZU1|1|2", "");
    }

    /** About the person alone: no stay is named. */
    String merge(String id, Instant happened, String givenUp) {
        return String.join("\r", header("A40", id), "EVN||" + TIME.format(Instant.now()) + "||||" + TIME.format(happened), pid(),
                "MRG|K0815^^^" + ods + "~" + givenUp + "^^^NHS", "");
    }

    String death(String id, Instant happened) {
        return String.join("\r", header("A31", id), "EVN||" + TIME.format(Instant.now()) + "||||" + TIME.format(happened),
                Desk.segment("PID", "3", number + "^^^NHS", "5", "BOND^IRIS", "7", "19470502", "30", "Y"), "");
    }

    private String header(String event, String id) {
        return "MSH|^~\\&|PAS|" + ods + "|ROUTE|ROUTE|" + TIME.format(Instant.now()) + "||ADT^" + event + "|" + id + "|P|2.4|||||GBR|UNICODE|EN||iTKv1.0";
    }

    private String pid() {
        return Desk.segment("PID", "1", "1", "3", number + "^^^NHS~K4711^^^" + ods, "5", "BOND^ŁUCJA^Tŵr", "7", "19470502", "8", "2",
                "11", "3 FERRY ROW^^SALTMERE^^SA9 4FR^GBR^H", "32", "01");
    }

    /** @return MSA-1 and what follows it */
    String send(String message) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var frame = new ByteArrayOutputStream();
            frame.write(0x0B);
            frame.writeBytes(message.getBytes(StandardCharsets.UTF_8));
            frame.write(0x1C);
            frame.write(0x0D);
            socket.getOutputStream().write(frame.toByteArray());
            var answer = new ByteArrayOutputStream();
            for (int b = socket.getInputStream().read(); b != 0x1C; b = socket.getInputStream().read()) {
                if (b < 0) throw new EOFException("no answer");
                answer.write(b);
            }
            var text = answer.toString(StandardCharsets.UTF_8);
            return text.substring(text.indexOf("MSA|") + 4).strip();
        }
    }
}
