package uk.sandstone.integration.api;

import java.util.UUID;

public record CaseId(UUID value) { }
