package uk.sandstone.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a try-out, with demo people and a clock that can be moved, or the real thing. Real unless it says so. */
@Named
@ApplicationScoped
public class Profile {

    @Inject @ConfigProperty(name = "sandstone.profile", defaultValue = "real") String name;

    public boolean isTryout() {
        return "tryout".equals(name);
    }
}
