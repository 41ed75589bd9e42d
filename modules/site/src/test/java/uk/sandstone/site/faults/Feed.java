package uk.sandstone.site.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.sandstone.testing.Sandstone;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.MllpSender;
import uk.sandstone.testing.ward.Patients;
import uk.sandstone.testing.ward.WardMessage;

/**
 * Wards that send at both doors and keep a book of what was acknowledged, as a hospital would. A message that got no answer,
 * or an answer that asks for patience, is sent again with the same id until it is acknowledged.
 */
final class Feed implements AutoCloseable {

    private static final WardSender WARD = WardSender.ALL.get(0);
    private static final int SENDERS_AT_EACH_DOOR = 3;
    private static final int MOST_TRIES = 600;

    private final Sandstone sandstone;
    private final Patients patients;
    private final ExecutorService senders = Executors.newFixedThreadPool(2 * SENDERS_AT_EACH_DOOR);
    private final List<Future<?>> running = new ArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private volatile boolean going = true;

    Feed(Sandstone sandstone) {
        this.sandstone = sandstone;
        this.patients = new Patients(sandstone.postgres().asOwner());
    }

    Feed start() {
        for (int i = 0; i < SENDERS_AT_EACH_DOOR; i++) {
            running.add(senders.submit(this::sendFhir));
            running.add(senders.submit(this::sendHl7));
        }
        return this;
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** No new messages; waits until each one that was begun is acknowledged. @return the visits that the wards may forget about */
    Set<String> finish() throws Exception {
        going = false;
        for (var one : running) one.get();
        if (!refused.isEmpty()) throw new AssertionError(refused.size() + " refused for good: " + Set.copyOf(refused.values()));
        return acknowledged;
    }

    private void sendFhir() {
        var sender = new FhirSender(sandstone.baseUrl(), WARD.token(), WARD.ods(), Destination.SERVICE);
        while (going) {
            var message = aMessage();
            var request = UUID.randomUUID().toString();
            var correlation = UUID.randomUUID().toString();
            insist(message.serviceRequestId(), () -> answerOf(sender.send(message.asFhir(), request, correlation)));
        }
    }

    private WardMessage aMessage() {
        return patients.next(WardMessage.from(WARD.ods(), Destination.ODS, Destination.SERVICE));
    }

    /**
     * 409 after an attempt without an answer: it had been taken. An answer without an OperationOutcome comes from a server in
     * which Sandstone does not run yet, and counts as none (BaRS, integration facts 1.1).
     */
    private static String answerOf(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) return null;
        if (!answer.body().contains("OperationOutcome")) return "later";
        return switch (answer.statusCode()) {
            case 409 -> null;
            case 408, 429, 500, 503 -> "later";
            default -> "no: " + answer.statusCode();
        };
    }

    private void sendHl7() {
        while (going) {
            var message = aMessage();
            var control = UUID.randomUUID().toString().substring(0, 20);
            insist(message.serviceRequestId(), () -> {
                try (var sender = new MllpSender(sandstone.mllpPort())) {
                    var code = MllpSender.code(sender.send(message.asHl7("A01", control)));
                    return code.equals("AA") ? null : code.equals("AR") ? "later" : "no: " + code;
                }
            });
        }
    }

    private interface Attempt {
        /** @return null when acknowledged, "later" when asked for patience, else why not */
        String make() throws IOException, InterruptedException;
    }

    private void insist(String visit, Attempt attempt) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                var answer = attempt.make();
                if (answer == null) {
                    acknowledged.add(visit);
                    return;
                }
                if (!answer.equals("later")) {
                    refused.put(visit, answer);
                    return;
                }
                Thread.sleep(200);
            } catch (IOException noAnswer) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        refused.put(visit, "never acknowledged");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void close() {
        going = false;
        senders.shutdownNow();
    }
}
