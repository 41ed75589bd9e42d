package uk.sandstone.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import uk.sandstone.platform.api.WebContext;

/** The context of the web application, as it was when it started; the executor puts it on and runs at once. */
@ApplicationScoped
class CapturedContext implements WebContext {

    private volatile Executor inContext;

    void keep(Executor currentContext) {
        inContext = currentContext;
    }

    @Override public boolean isReady() {
        return inContext != null;
    }

    @Override public <T> T run(Supplier<T> work) {
        if (inContext == null) throw new IllegalStateException("the application has not started yet");
        var answer = new AtomicReference<T>();
        inContext.execute(() -> answer.set(work.get()));
        return answer.get();
    }
}
