package uk.sandstone.journey.domain;

import java.time.Instant;
import java.util.UUID;

/** What a rule says now. @param source the journey, promise or person it speaks of; owner null when nobody has them */
record Finding(Rule rule, UUID source, UUID journey, UUID person, UUID owner, Instant since, short weight) { }
