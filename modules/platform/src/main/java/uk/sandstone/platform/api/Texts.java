package uk.sandstone.platform.api;

/**
 * Every word that people read, by key. Each module brings {@code META-INF/texts/<module>.properties} (UTF-8); pages say
 * {@code #{text['journey.mine.title']}} or {@code #{text.say('journey.late.days', n)}}.
 */
public interface Texts {

    /**
     * The words of a key, with the arguments in their places ({@link java.text.MessageFormat}). An apostrophe is an
     * apostrophe and is never doubled; dates are written as people say them. A key without words comes back as it is.
     */
    String say(String key, Object... arguments);

    boolean has(String key);
}
