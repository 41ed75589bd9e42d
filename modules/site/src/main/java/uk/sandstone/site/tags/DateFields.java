package uk.sandstone.site.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import uk.sandstone.platform.api.Texts;

/** Day, month and year in three fields that bind one LocalDate; used by {@code care:date}. */
@FacesComponent(createTag = true, namespace = "urn:care-parts", tagName = "dateFields", value = "care.DateFields")
public class DateFields extends UIInput implements SeveralFields {

    public DateFields() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        var typed = faces.getExternalContext().getRequestParameterMap();
        var id = getClientId(faces);
        if (typed.containsKey(id + "-day"))
            setSubmittedValue(new TypedDate(typed.get(id + "-day"), typed.get(id + "-month"), typed.get(id + "-year")));
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        var typed = (TypedDate) submitted;
        if (typed.isBlank()) return null;
        try {
            return typed.read();
        } catch (TypedDate.Wrong wrong) {
            getTransientStateHelper().putTransient("part", wrong.part);
            var words = Tags.bean(Texts.class).say(wrong.getMessage(), getAttributes().get("label"));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var shown = getSubmittedValue() instanceof TypedDate typed ? typed : TypedDate.of((LocalDate) getValue());
        var out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "govuk-date-input", null);
        out.writeAttribute("id", getClientId(faces), null);
        field(out, TypedDate.Part.DAY, shown.day(), "2");
        field(out, TypedDate.Part.MONTH, shown.month(), "4");
        field(out, TypedDate.Part.YEAR, shown.year(), "4");
        out.endElement("div");
    }

    @Override
    public String fieldToMend() {
        var part = getTransientStateHelper().getTransient("part");
        return getClientId() + "-" + (part == null ? "day" : part.toString().toLowerCase(Locale.ROOT));
    }

    private void field(ResponseWriter out, TypedDate.Part part, String value, String width) throws IOException {
        var name = getClientId() + "-" + part.name().toLowerCase(Locale.ROOT);
        out.startElement("div", this);
        out.writeAttribute("class", "govuk-date-input__item", null);
        out.startElement("div", this);
        out.writeAttribute("class", "govuk-form-group", null);
        out.startElement("label", this);
        out.writeAttribute("class", "govuk-label govuk-date-input__label", null);
        out.writeAttribute("for", name, null);
        out.writeText(Tags.bean(Texts.class).say("site.date." + part.name().toLowerCase(Locale.ROOT)), null);
        out.endElement("label");
        out.startElement("input", this);
        out.writeAttribute("class", "govuk-input govuk-date-input__input govuk-input--width-" + width
                + (isMarked(part) ? " govuk-input--error" : ""), null);
        out.writeAttribute("id", name, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("type", "text", null);
        if (part != TypedDate.Part.MONTH) out.writeAttribute("inputmode", "numeric", null);   // a month may be a word
        if ("bday".equals(getAttributes().get("autocomplete")))
            out.writeAttribute("autocomplete", "bday-" + part.name().toLowerCase(Locale.ROOT), null);
        if (isMarked(part)) out.writeAttribute("aria-invalid", "true", null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
        out.endElement("div");
        out.endElement("div");
    }

    private boolean isMarked(TypedDate.Part part) {
        if (isValid()) return false;
        var wrong = getTransientStateHelper().getTransient("part");
        return wrong == null || wrong == part || wrong == TypedDate.Part.DAY;
    }
}
