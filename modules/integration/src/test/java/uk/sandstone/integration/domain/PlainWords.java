package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.ReceiptFormat;
import uk.sandstone.integration.wire.WireFormat;

/** A wire on which a test writes notices just as it means them: their own JSON, or a text key that says why to refuse. */
@ApplicationScoped
class PlainWords implements WireFormat, ReceiptFormat {

    static final String TYPE = "text/x-plain-words";

    static byte[] bytes(Notice notice) {
        return NoticeText.write(notice).getBytes(StandardCharsets.UTF_8);
    }

    @Override public boolean reads(String contentType) {
        return TYPE.equals(contentType);
    }

    @Override public Reading read(byte[] body, Map<String, String> headers) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("{") ? new Reading.Understood(NoticeText.read(text)) : new Reading.Refused(text, "AE/100", null);
    }

    @Override public boolean answers(String contentType) {
        return reads(contentType);
    }

    @Override public String contentType() {
        return TYPE;
    }

    @Override public byte[] write(Receipt receipt, byte[] original) {
        return (receipt.caseKey() + ": " + receipt.words()).getBytes(StandardCharsets.UTF_8);
    }
}
