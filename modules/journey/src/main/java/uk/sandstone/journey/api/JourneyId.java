package uk.sandstone.journey.api;

import java.util.UUID;

public record JourneyId(UUID value) { }
