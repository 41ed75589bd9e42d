package uk.sandstone.site.boundaries.wrong.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean where values live. */
@ApplicationScoped
public class Busy { }
