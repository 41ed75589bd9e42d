package uk.sandstone.platform.web;

import jakarta.persistence.OptimisticLockException;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Texts;

/** What a failure means to whoever asked: found once here, and told by each edge in its own form. */
sealed interface Broken {

    /** A rule or another person's change stood in the way: the words say what to do, and nothing was lost. */
    record Rule(int status, String key, String words) implements Broken { }

    record Denied() implements Broken { }

    record Missing() implements Broken { }

    record Unexpected() implements Broken { }

    static Broken of(Throwable thrown, Texts texts) {
        for (var cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) return new Rule(422, rule.key(), texts.say(rule.key(), rule.arguments()));
            if (cause instanceof OptimisticLockException) return rule(409, "platform.overtaken", texts);
            if (cause instanceof TooLarge) return rule(413, "platform.too-large", texts);
            if (cause instanceof NotAllowed) return new Denied();
            if (cause instanceof NotFound) return new Missing();
        }
        return new Unexpected();
    }

    private static Rule rule(int status, String key, Texts texts) {
        return new Rule(status, key, texts.say(key));
    }
}
