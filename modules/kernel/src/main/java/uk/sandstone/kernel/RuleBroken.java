package uk.sandstone.kernel;

/**
 * A command asked for what a rule forbids; nothing was changed. The key is looked up in the texts for the reader's words,
 * which say what to do; the arguments fill its places and must not hold personal data.
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Object[] arguments;

    public RuleBroken(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The key of the words, such as {@code journey.already-ended}. */
    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
