package uk.sandstone.platform.identity;

import java.util.regex.Pattern;

/** A page of ours to go back to, as it came in an address that anyone can write: never another site. */
class LocalPath {

    /** One slash first, since two name a host; no backslash and no control character, which browsers read as they like. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]*");

    private LocalPath() { }

    /** @return the path, or the start page for anything that is not a plain path of ours or would lead back to the sign-in */
    static String orStart(String asked) {
        if (asked == null || !OURS.matcher(asked).matches() || asked.startsWith("/sign-")) return "/";
        return asked;
    }
}
