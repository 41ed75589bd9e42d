package uk.sandstone.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes the one clock that every module injects. */
@ApplicationScoped
class Clocks {

    @Inject Profile profile;
    @Inject TryoutClock tryout;

    @Produces @Dependent
    Clock clock() {
        return profile.isTryout() ? new ShiftedClock(tryout::ahead) : Clock.systemUTC();
    }
}
