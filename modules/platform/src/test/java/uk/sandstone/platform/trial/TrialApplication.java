package uk.sandstone.platform.trial;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the tests' REST resource stands. */
@ApplicationPath("api")
public class TrialApplication extends Application { }
