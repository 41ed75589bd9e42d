package uk.sandstone.integration.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** A ward told us of somebody coming home, and we know who it is. */
public record DischargeNotified(CaseId discharge, PersonId person, Instant homeBy, Instant at) { }
