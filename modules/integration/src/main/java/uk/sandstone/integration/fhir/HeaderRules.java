package uk.sandstone.integration.fhir;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** BaRS's rules for the headers of a call, in their order. Source: integration facts 1.1; BaRS API 1.4.0. */
record HeaderRules(Versions core, Predicate<Address> isUs) {

    static final String REQUEST_ID = "X-Request-Id";
    static final String CORRELATION_ID = "X-Correlation-Id";
    static final String TARGET = "NHSD-Target-Identifier";
    static final String ORGANISATION = "NHSD-End-User-Organisation";
    static final String SOFTWARE = "NHSD-Requesting-Software";
    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern MEDIA = Pattern.compile("application/(fhir\\+)?(json|xml)|\\*/\\*|application/\\*");
    private static final Pattern FHIR_R4 = Pattern.compile("4\\.0(\\.1)?");

    /** Without exception: a call without both ids is answered with nothing but this. */
    static Optional<Fault> ids(Call call) {
        return Stream.of(REQUEST_ID, CORRELATION_ID).filter(name -> call.header(name).filter(HeaderRules::isGuid).isEmpty()).findFirst()
                .map(name -> Fault.header(Rec.INVALID, "ids", name));
    }

    static boolean isGuid(String id) {
        return GUID.matcher(id).matches();
    }

    /** What comes after the sender is known. */
    Optional<Fault> rest(Call call) {
        return Stream.<Supplier<Optional<Fault>>>of(() -> target(call), () -> organisation(call), () -> software(call), () -> media(call))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Fault> target(Call call) {
        if (call.header(TARGET).isEmpty()) return fault(Rec.REQUIRED, "target-missing", TARGET);
        var target = EncodedJson.of(call.header(TARGET)).filter(json -> !json.text("system").isEmpty() && !json.text("value").isEmpty());
        if (target.isEmpty()) return fault(Rec.VALUE, "target-form", TARGET);
        var address = new Address(Address.canonical(target.get().text("system")), target.get().text("value"));
        return isUs.test(address) ? Optional.empty() : fault(Rec.VALUE, "target-not-us", TARGET);
    }

    private static Optional<Fault> organisation(Call call) {
        if (call.header(ORGANISATION).isEmpty()) return fault(Rec.REQUIRED, "organisation-missing", ORGANISATION);
        return EncodedJson.of(call.header(ORGANISATION)).flatMap(EncodedJson::odsCode).isPresent() ? Optional.empty()
                : fault(Rec.VALUE, "organisation-form", ORGANISATION);
    }

    private static Optional<Fault> software(Call call) {
        if (call.header(SOFTWARE).isEmpty()) return fault(Rec.REQUIRED, "software-missing", SOFTWARE);
        return EncodedJson.of(call.header(SOFTWARE)).isPresent() ? Optional.empty() : fault(Rec.VALUE, "software-form", SOFTWARE);
    }

    /** Of several types that would be accepted, one that we speak is enough; a body has exactly one. */
    private Optional<Fault> media(Call call) {
        var accept = call.header("Accept").stream().flatMap(header -> Arrays.stream(header.split(","))).toList();
        if (!accept.isEmpty() && accept.stream().noneMatch(this::isSpoken)) return fault(Rec.NOT_ACCEPTABLE, "accept", "Accept");
        var type = call.header("Content-Type").filter(header -> call.method().equals("POST"));
        return type.filter(header -> !isSpoken(header)).flatMap(header -> fault(Rec.NOT_ACCEPTABLE, "content-type", "Content-Type"));
    }

    private boolean isSpoken(String type) {
        var parts = type.split(";");
        return MEDIA.matcher(parts[0].strip().toLowerCase(Locale.ROOT)).matches()
                && Arrays.stream(parts).skip(1).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                        .allMatch(part -> isSpoken(part[0].strip(), part[1].replace("\"", "").strip()));
    }

    private boolean isSpoken(String parameter, String value) {
        return switch (parameter.toLowerCase(Locale.ROOT)) {
            case "version" -> core.reads(value.contains(".") ? value : value + ".0");
            case "fhirversion" -> FHIR_R4.matcher(value).matches();
            case "charset" -> value.equalsIgnoreCase("utf-8");
            default -> true;
        };
    }

    private static Optional<Fault> fault(Rec rec, String what, String header) {
        return Optional.of(Fault.header(rec, what, header));
    }
}
