package uk.sandstone.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;

/** Remembers that the start came as far as schemas that fit this build. */
@ApplicationScoped
public class Started {

    private volatile boolean right;

    public void schemasAreRightNow() {
        right = true;
    }

    boolean schemasAreRight() {
        return right;
    }
}
