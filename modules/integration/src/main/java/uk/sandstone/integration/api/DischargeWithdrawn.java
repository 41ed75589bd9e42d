package uk.sandstone.integration.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** The ward took its notice back; whatever was planned for it must be looked at again. */
public record DischargeWithdrawn(CaseId discharge, PersonId person, String because, Instant at) { }
