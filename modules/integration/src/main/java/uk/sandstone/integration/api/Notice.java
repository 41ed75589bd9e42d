package uk.sandstone.integration.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.people.api.IdentityDesk.Claim;

/**
 * One message about one person's stay in hospital, in our own words, whatever wire it came by. Adapters make it; they decide
 * nothing. Absent facts are null or empty, never invented.
 *
 * @param sender       the organisation that sent it
 * @param caseKey      the sender's own id of the stay or introduction, by which notices about one stay meet
 * @param happenedAt   when it happened at the ward; older notices never overwrite newer ones
 * @param toldNumber   the NHS number as written, valid or not; kept apart from the claim, which holds only a valid one
 * @param asTold       what the ward says about the person's needs, in its words: a description, never an order for a service
 * @param warnings     what looked wrong but was no reason to refuse, as text keys
 */
public record Notice(Kind kind, OdsCode sender, String senderName, String caseKey, Instant happenedAt, Claim about,
                     String toldNumber, Stay stay, Pathway pathway, List<String> asTold, Carer carer, Answer consent,
                     Answer safeguarding, List<Contact> contacts, String mergedNumber, LocalDate died,
                     String withdrawnBecause, List<String> warnings) {

    public enum Kind {
        /** Somebody will come home and may need a hand: the first notice of a stay. */
        NOTIFY,
        /** Something about the stay or the going home changed. */
        UPDATE,
        /** The ward takes its notice back. */
        WITHDRAW,
        /** Admitted, moved between wards, or details of the person: good to know, asks nothing of us. */
        INFORM,
        /** Gone home. */
        DISCHARGED,
        /** The going home was called off (A13): still in hospital. */
        DISCHARGE_CANCELLED,
        /** The admission was called off (A11). */
        ADMISSION_CANCELLED,
        /** Two of the sender's identities are one person (A34, A40): ask a person, never link by ourselves. */
        MERGED,
        /** The sender asks whether we agree with its view; answered by a person. */
        VALIDATION
    }

    /** @param homeBy when they are expected home or were discharged; null when not told */
    public record Stay(OdsCode site, String siteName, String ward, String bay, Instant admittedAt, Instant homeBy,
                       boolean isHome) { }

    /** Discharge to assess, 0 to 3. Source: hospital discharge guidance, annex B. @param code -1 when not told */
    public record Pathway(int code, Origin origin) {
        public enum Origin { STATED_BY_HOSPITAL, SET_BY_HUB, CHANGED_BY_US }
        public static final Pathway NOT_TOLD = new Pathway(-1, Origin.STATED_BY_HOSPITAL);
    }

    public record Carer(String name, String relation, String phone) { }

    public record Contact(String name, String role, String phone) { }

    public enum Answer { YES, NO, LACKS_CAPACITY, NOT_TOLD }
}
