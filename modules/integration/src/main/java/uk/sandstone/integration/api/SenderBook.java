package uk.sandstone.integration.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.sandstone.kernel.OdsCode;

/** Who may write to us, how often they usually do, and where we answer. */
public interface SenderBook {

    /**
     * Writes down a sender, or changes one; what it may show as a token stays as it is.
     *
     * @throws uk.sandstone.kernel.RuleBroken the reply address does not fit its kind
     */
    void keep(NewSender sender);

    /** Gives a sender a new token and forgets the one before. It is shown this once: only its digest is kept. */
    String newToken(OdsCode ods);

    /** For a try-out or a move from another system: this token from now on. @param token 20 characters or more */
    void useToken(OdsCode ods, String token);

    /** Everybody who may write to us, by name, and whether they sound as usual. */
    List<HeardFrom> senders();

    /** Somebody rang a quiet sender; their words stay with it. */
    void rang(OdsCode ods, String whatTheySaid);

    /**
     * @param ods     of the trust or of one of its sites; a site without an entry of its own counts as its trust
     * @param phone   the ward clerk; null when not known
     * @param usually how often it sends at the least on an ordinary day
     * @param margin  how much longer it may be quiet before somebody should ring
     * @param replyTo a folder, an address or host:port, as the kind says; null with NONE
     */
    record NewSender(OdsCode ods, String name, String phone, Duration usually, Duration margin, Reply reply, String replyTo,
                     boolean active) { }

    /** How a sender is told that somebody has taken it. */
    enum Reply { NONE, FOLDER, FHIR, MLLP }

    /**
     * @param lastHeard null when it never wrote
     * @param usually   how often it sends; quiet when nothing came for longer than that and its margin
     * @param lastFault why the newest failed message of today failed, in words; null when none failed
     * @param lastCall  what the ward clerk said when somebody rang last; null when nobody did
     */
    record HeardFrom(String ods, String name, String phone, Instant lastHeard, Duration usually, boolean quiet, boolean active,
                     long failedToday, String lastFault, Call lastCall) { }

    record Call(Instant at, String by, String words) { }
}
