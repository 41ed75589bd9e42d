package uk.sandstone.integration.fhir;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a message is for or from, as a system and a value. BaRS writes {@code system|value} with systems in http or https and
 * in any case; MESH and Spine write {@code urn:nhs-uk:addressing:ods:CODE}.
 */
record Address(String system, String value) {

    static final String SERVICE = "https://fhir.nhs.uk/Id/dos-service-id";
    static final String ORGANISATION = "https://fhir.nhs.uk/Id/ods-organization-code";
    static final String SITE = "https://fhir.nhs.uk/Id/ods-site-code";
    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    private static final Pattern ODS_URN = Pattern.compile("urn:nhs-uk:addressing:ods:([A-Za-z0-9]+)(:.*)?");

    static Optional<Address> read(String written) {
        if (written == null) return Optional.empty();
        var urn = ODS_URN.matcher(written.strip());
        if (urn.matches()) return Optional.of(new Address(ORGANISATION, urn.group(1)));
        int bar = written.indexOf('|');
        if (bar <= 0 || bar == written.strip().length() - 1) return Optional.empty();
        return Optional.of(new Address(canonical(written.substring(0, bar)), written.substring(bar + 1).strip()));
    }

    /** The system as NHS England publishes it, whatever its scheme and case here. */
    static String canonical(String system) {
        if (system == null) return "";
        var plain = system.strip().replaceFirst("^http:", "https:");
        for (var known : new String[] {SERVICE, ORGANISATION, SITE, NHS_NUMBER}) if (known.equalsIgnoreCase(plain)) return known;
        return plain;
    }
}
