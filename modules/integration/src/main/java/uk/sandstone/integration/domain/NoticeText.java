package uk.sandstone.integration.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import uk.sandstone.integration.api.Notice;

/** A notice as JSON, the way it is kept: a later version may add facts, an older text can still be read. */
final class NoticeText {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private NoticeText() { }

    static String write(Notice notice) {
        try {
            return MAPPER.writeValueAsString(notice);
        } catch (JsonProcessingException e) {
            throw unreadable("a notice could not be written as text", e);
        }
    }

    static Notice read(String text) {
        try {
            return MAPPER.readValue(text, Notice.class);
        } catch (JsonProcessingException e) {
            throw unreadable("a kept notice could not be read", e);
        }
    }

    /** The facts one by one, for comparing two readings of one message. */
    static Map<String, Object> facts(String text) {
        try {
            return MAPPER.readerForMapOf(Object.class).readValue(text == null ? "{}" : text);
        } catch (JsonProcessingException e) {
            throw unreadable("a kept notice could not be read", e);
        }
    }

    /** Jackson quotes the text it stumbled over, and that text is about a person: it must not reach a log. */
    private static IllegalStateException unreadable(String what, JsonProcessingException e) {
        return new IllegalStateException(what + ": " + e.getClass().getSimpleName());
    }

}
