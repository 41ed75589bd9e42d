package uk.sandstone.site.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.sandstone.platform.api.Texts;

/** Radios, checkboxes or a select in GOV.UK's markup; used by {@code care:choice}, {@code care:many} and {@code care:select}. */
@FacesComponent(createTag = true, namespace = "urn:care-parts", tagName = "options", value = "care.Options")
public class Options extends UIInput implements SeveralFields {

    public Options() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        var chosen = faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(chosen == null ? new String[0] : chosen);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        var options = options();
        var values = new ArrayList<Object>();
        for (var key : (String[]) submitted) {
            if (key.isEmpty()) continue;   // "nothing chosen" in a select
            values.add(options.stream().filter(o -> o.key().equals(key)).findFirst().map(Option::value).orElseThrow(this::gone));
        }
        if (!isMany()) return values.isEmpty() ? null : values.get(0);
        return wantsSet() ? new LinkedHashSet<>(values) : values;
    }

    private ConverterException gone() {
        var words = Tags.bean(Texts.class).say("site.option-gone", getAttributes().get("label"));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private boolean wantsSet() {
        ValueExpression bound = getValueExpression("value");
        return bound != null && Set.class.isAssignableFrom(bound.getType(getFacesContext().getELContext()));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        if ("select".equals(kind())) select(out);
        else list(out);
    }

    @Override
    public String fieldToMend() {
        return "select".equals(kind()) ? getClientId() : getClientId() + "-0";
    }

    private void select(ResponseWriter out) throws IOException {
        out.startElement("select", this);
        out.writeAttribute("id", getClientId(), null);
        out.writeAttribute("name", getClientId(), null);
        out.writeAttribute("class", "govuk-select" + (isValid() ? "" : " govuk-select--error"), null);
        describe(out);
        var chosen = chosenKeys();
        var options = new ArrayList<>(options());
        options.add(0, new Option(null, (String) getAttributes().getOrDefault("none", ""), null));
        for (var option : options) {
            out.startElement("option", this);
            out.writeAttribute("value", option.key(), null);
            if (chosen.contains(option.key())) out.writeAttribute("selected", "selected", null);
            out.writeText(option.label(), null);
            out.endElement("option");
        }
        out.endElement("select");
    }

    private void list(ResponseWriter out) throws IOException {
        var block = "govuk-" + kind();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(), null);
        out.writeAttribute("class", block + (is("small") ? " " + block + "--small" : "") + (is("inline") ? " " + block + "--inline" : ""), null);
        var chosen = chosenKeys();
        var options = options();
        for (int i = 0; i < options.size(); i++) item(out, block, options.get(i), i, chosen);
        out.endElement("div");
    }

    private void item(ResponseWriter out, String block, Option option, int index, Collection<String> chosen) throws IOException {
        var id = getClientId() + "-" + index;
        out.startElement("div", this);
        out.writeAttribute("class", block + "__item", null);
        out.startElement("input", this);
        out.writeAttribute("class", block + "__input", null);
        out.writeAttribute("type", isMany() ? "checkbox" : "radio", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", getClientId(), null);
        out.writeAttribute("value", option.key(), null);
        if (chosen.contains(option.key())) out.writeAttribute("checked", "checked", null);
        if (option.hint() != null) out.writeAttribute("aria-describedby", id + "-hint", null);
        out.endElement("input");
        out.startElement("label", this);
        out.writeAttribute("class", "govuk-label " + block + "__label", null);
        out.writeAttribute("for", id, null);
        out.writeText(option.label(), null);
        out.endElement("label");
        if (option.hint() != null) {
            out.startElement("div", this);
            out.writeAttribute("class", "govuk-hint " + block + "__hint", null);
            out.writeAttribute("id", id + "-hint", null);
            out.writeText(option.hint(), null);
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void describe(ResponseWriter out) throws IOException {
        var by = getAttributes().get("describedBy");
        if (by != null) out.writeAttribute("aria-describedby", by, null);
        if (!isValid()) out.writeAttribute("aria-invalid", "true", null);
    }

    private Collection<String> chosenKeys() {
        if (getSubmittedValue() instanceof String[] typed) return List.of(typed);
        if (getValue() instanceof Collection<?> many) return many.stream().map(v -> new Option(v, null, null).key()).toList();
        return List.of(new Option(getValue(), null, null).key());
    }

    private List<Option> options() {
        return Option.from(getAttributes().get("options"), (String) getAttributes().get("texts"));
    }

    private String kind() {
        return (String) getAttributes().get("kind");
    }

    private boolean isMany() {
        return "checkboxes".equals(kind());
    }

    private boolean is(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }
}
