package uk.sandstone.integration.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** The ward changed the day or the way of going home. */
public record DischargeChanged(CaseId discharge, PersonId person, Instant homeBy, int pathway, Instant at) { }
