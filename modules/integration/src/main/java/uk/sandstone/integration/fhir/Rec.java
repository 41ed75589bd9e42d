package uk.sandstone.integration.fhir;

import java.util.Arrays;

/** The answers of a receiver that are not yes: HTTP status, BaRS code and FHIR issue type. Source: BaRS core 1.5.0, error handling. */
enum Rec {

    INVALID(400, "REC_BAD_REQUEST", "invalid"),
    INVARIANT(400, "REC_BAD_REQUEST", "invariant"),
    NOT_SUPPORTED(400, "REC_BAD_REQUEST", "not-supported"),
    REQUIRED(400, "REC_BAD_REQUEST", "required"),
    VALUE(400, "REC_BAD_REQUEST", "value"),
    UNAUTHORIZED(401, "REC_UNAUTHORIZED", "security"),
    FORBIDDEN(403, "REC_FORBIDDEN", "forbidden"),
    NOT_FOUND(404, "REC_NOT_FOUND", "not-found"),
    NOT_ACCEPTABLE(406, "REC_NOT_ACCEPTABLE", "processing"),
    TIMEOUT(408, "REC_TIMEOUT", "timeout"),
    CONFLICT(409, "REC_CONFLICT", "conflict"),
    /** Kept for the repeat of a message that was taken before: senders read it as success. */
    DUPLICATE(409, "REC_CONFLICT", "duplicate"),
    TOO_LONG(413, "REC_BAD_REQUEST", "too-long"),
    VERSION(422, "REC_UNPROCESSABLE_ENTITY", "not-supported"),
    EXCEPTION(500, "REC_SERVER_ERROR", "exception"),
    NO_STORE(500, "REC_SERVER_ERROR", "no-store"),
    NOT_IMPLEMENTED(501, "REC_NOT_IMPLEMENTED", "not-supported"),
    UNAVAILABLE(503, "REC_SERVICE_UNAVAILABLE", "transient");

    final int status;
    final String code;
    final String issue;

    Rec(int status, String code, String issue) {
        this.status = status;
        this.code = code;
        this.issue = issue;
    }

    /** As it stands in {@link uk.sandstone.integration.wire.Reading.Refused#code}. */
    String text() {
        return code + "/" + issue;
    }

    static Rec of(String text) {
        return Arrays.stream(values()).filter(rec -> rec.text().equals(text)).findFirst().orElse(INVALID);
    }
}
