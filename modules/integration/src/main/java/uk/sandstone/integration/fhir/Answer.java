package uk.sandstone.integration.fhir;

import org.hl7.fhir.instance.model.api.IBaseResource;

/** What the door answers: a status and a resource. */
record Answer(int status, IBaseResource resource) { }
