package uk.sandstone.site.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as it is written, before any server has seen it. */
final class Page {

    private static final List<String> CARE_FIELDS = List.of("input", "secret", "area", "choice", "many", "select", "date", "time", "tick");

    private final String name;
    private final List<Element> elements = new ArrayList<>();

    private Page(String name, Document document) {
        this.name = name;
        gather(document.getDocumentElement());
    }

    static Page read(Path file) {
        return of(Sources.name(file), Sources.read(file));
    }

    static Page of(String name, String source) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Page(name, factory.newDocumentBuilder().parse(new InputSource(new StringReader(source))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gather(Element element) {
        elements.add(element);
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) gather(inner);
        }
    }

    /** Words that stand in the page itself and not in a text bundle. */
    String wordsOfItsOwn() {
        var words = new StringBuilder();
        for (var element : elements) {
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) words.append(child.getTextContent().replaceAll("#\\{[^}]*}", " ")).append(' ');
            }
        }
        return words.toString();
    }

    /** Everything here that would need an inline script or style, or leaves a field without a name; a sentence each. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (var element : elements) {
            if (is(element, "script", "style", "h:commandLink", "h:button", "h:outputScript", "f:ajax")) faults.add(fault(element, "may not stand here"));
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                var attribute = element.getAttributes().item(i).getNodeName();
                if (isHandler(attribute) || attribute.equals("style")) faults.add(fault(element, "has " + attribute));
            }
            if (isBareField(element) && !hasLabel(element)) faults.add(fault(element, "has no label"));
            if (isCareField(element) && element.getAttribute("label").isBlank()) faults.add(fault(element, "has no label"));
            if (isCareField(element) && element.getAttribute("id").matches("|in|press")) faults.add(fault(element, "needs an id of its own"));
            if (isDeed(element) && isWithin(element, "ui:repeat")) faults.add(fault(element, "stands in a counted row"));
            if (is(element, "f:metadata") && !isMetadata(element)) faults.add(fault(element, "is lost on a post: put it into ui:define name=\"metadata\""));
        }
        return faults;
    }

    /** HTML's handlers are all in small letters; "once" is our own. */
    private static boolean isHandler(String attribute) {
        return attribute.matches("on[a-z]+") && !attribute.equals("once");
    }

    private static boolean isBareField(Element element) {
        if (element.getNodeName().matches("h:(inputText|inputTextarea|inputSecret|select.*)|select|textarea")) return true;
        return element.getNodeName().equals("input") && !element.getAttribute("type").matches("hidden|submit");
    }

    private boolean hasLabel(Element field) {
        var id = field.getAttribute("id");
        return field.hasAttribute("aria-label") || !id.isEmpty() && elements.stream()
                .anyMatch(label -> is(label, "label", "h:outputLabel") && label.getAttribute("for").equals(id));
    }

    private static boolean isCareField(Element element) {
        return "urn:care".equals(element.getNamespaceURI()) && CARE_FIELDS.contains(element.getLocalName());
    }

    /** A row is counted and not named: when the list changed meanwhile, the deed is done to somebody else. */
    private static boolean isDeed(Element element) {
        return isCareField(element) || is(element, "h:form", "h:commandButton", "care:button") || element.getNodeName().startsWith("h:input");
    }

    private static boolean isMetadata(Element element) {
        return element.getParentNode() instanceof Element parent && is(parent, "ui:define") && parent.getAttribute("name").equals("metadata");
    }

    private static boolean isWithin(Element element, String name) {
        Predicate<Node> is = node -> node.getNodeName().equals(name);
        for (var node = element.getParentNode(); node != null; node = node.getParentNode()) if (is.test(node)) return true;
        return false;
    }

    private static boolean is(Element element, String... names) {
        return List.of(names).contains(element.getNodeName());
    }

    private String fault(Element element, String what) {
        return name + ": " + element.getNodeName() + " " + element.getAttribute("id") + " " + what;
    }
}
