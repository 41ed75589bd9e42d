package uk.sandstone.integration.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Bytes that are whole XML or JSON and can be parsed without harm: no document type (so no entity tricks), no key twice in
 * one object, no nesting or number that costs out of proportion.
 */
record Wellformed(String text, boolean json) {

    private static final int DEEPEST = 100;     // levels; the deepest published message has 17
    private static final int LONGEST_NUMBER = 100; // characters
    private static final int LARGEST_SCALE = 400;  // digits before or after the point: beyond an IEEE double
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Integer.MAX_VALUE).build()).build();
    private static final XMLInputFactory XML = xml();

    static Wellformed of(byte[] body) {
        int start = body.length > 2 && (body[0] & 0xff) == 0xef && (body[1] & 0xff) == 0xbb && (body[2] & 0xff) == 0xbf ? 3 : 0;
        return firstSign(body, start) == '{' ? json(decoded(body, start, StandardCharsets.UTF_8)) : xml(body, start);
    }

    /** The first byte that is no blank and no half of one in UTF-16. */
    private static char firstSign(byte[] body, int start) {
        for (int i = start; i < body.length; i++) if (body[i] > ' ') return (char) body[i];
        throw new Unacceptable(Rec.REQUIRED, "empty", null);
    }

    private static Wellformed json(String text) {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) check(token, parser);
        } catch (IOException e) {
            throw new Unacceptable(Rec.INVALID, "not-json", null);
        }
        return new Wellformed(text, true);
    }

    private static void check(JsonToken token, JsonParser parser) throws IOException {
        if (token.isStructStart() && parser.getParsingContext().getParent().inRoot()) throw new Unacceptable(Rec.INVALID, "not-json", null);
        if (token == JsonToken.VALUE_NUMBER_FLOAT && isHuge(parser.getText())) throw new Unacceptable(Rec.INVALID, "number-too-large", null);
    }

    static boolean isHuge(String number) {
        try {
            var decimal = new BigDecimal(number);
            return Math.abs((long) decimal.scale()) > LARGEST_SCALE;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static Wellformed xml(byte[] body, int start) {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(body, start, body.length - start));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Unacceptable(Rec.INVALID, "document-type", null);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) throw new Unacceptable(Rec.INVALID, "too-deep", null);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> { }
                }
            }
            return new Wellformed(decoded(body, start, charset(reader.getEncoding(), reader.getCharacterEncodingScheme())), false);
        } catch (XMLStreamException e) {
            throw new Unacceptable(Rec.INVALID, "not-xml", null);
        }
    }

    private static Charset charset(String found, String declared) {
        try {
            return Charset.forName(Optional.ofNullable(found).or(() -> Optional.ofNullable(declared)).orElse("UTF-8"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unacceptable(Rec.INVALID, "encoding", null);
        }
    }

    private static String decoded(byte[] body, int start, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body, start, body.length - start)).toString();
        } catch (CharacterCodingException e) {
            throw new Unacceptable(Rec.INVALID, "encoding", null);
        }
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
