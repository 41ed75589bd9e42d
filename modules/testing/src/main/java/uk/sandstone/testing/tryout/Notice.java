package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.sandstone.testing.Json;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.Sandstone;
import uk.sandstone.testing.borough.DemoPerson;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;

/**
 * {@code var/tryout.json}: the same that people read on the screen, for programs.
 *
 * @param destinations the service id and the ODS code that are us
 * @param database     for the audit's verifier and for tests that look
 */
record Notice(String baseUrl, int mllpPort, String dropFolder, long serverPid, List<DemoPerson> people, List<Sender> senders,
              List<String> destinations, Map<String, String> database) {

    /** @param token what it shows at the FHIR door */
    record Sender(String name, String ods, String token) {

        static Sender of(WardSender ward) {
            return new Sender(ward.name(), ward.ods(), ward.token());
        }
    }

    static Notice of(Sandstone sandstone) {
        return new Notice(sandstone.baseUrl(), sandstone.mllpPort(), sandstone.drop().toString(), sandstone.server().pid(), DemoPerson.ALL,
                WardSender.ALL.stream().map(Sender::of).toList(), Destination.ALL,
                Map.of("url", sandstone.postgres().url(), "user", Postgres.APPLICATION, "password", Postgres.APPLICATION));
    }

    void writeTo(Path file) throws IOException {
        Json.write(file, this);
    }

    static Notice readFrom(Path file) throws IOException {
        return Json.read(file, Notice.class);
    }
}
