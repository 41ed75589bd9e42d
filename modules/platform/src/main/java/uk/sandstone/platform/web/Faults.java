package uk.sandstone.platform.web;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives an unexpected failure a reference that a person can read out on the phone, and logs it under the same. The log gets
 * the kinds and places of the exceptions, never their messages ({@link uk.sandstone.platform.watch.JsonLines}).
 */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";       // none that sound or look alike

    private Faults() { }

    /** @param where the page or path, without its query */
    public static String note(String where, Throwable thrown) {
        var reference = reference();
        LOG.log(Level.SEVERE, thrown, () -> "fault " + reference + " at " + where);
        return reference;
    }

    private static String reference() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) text.append('-');
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
