package uk.sandstone.integration.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;

/** One kind of message that we take: which resources it must hold and how many. The table lies beside this class. */
record Definition(String url, String version, List<Count> counts) {

    static final List<Definition> ALL = read();

    /** @param most -1 for any number */
    record Count(String resource, int least, int most) {
        boolean allows(long number) {
            return number >= least && (most < 0 || number <= most);
        }
    }

    /** By its address; a version behind a bar and http for https are overlooked. */
    static Optional<Definition> at(String canonical) {
        if (canonical == null) return Optional.empty();
        var plain = canonical.replaceFirst("\\|.*", "").replaceFirst("^http:", "https:");
        return ALL.stream().filter(definition -> definition.url.equals(plain)).findFirst();
    }

    /** The last word of the address, which tells the kinds apart: referral, validation or cancelled. */
    String kind() {
        return url.substring(url.lastIndexOf('-') + 1);
    }

    /** @throws Unacceptable naming the first resource of which there are too few or too many */
    void count(Bundle bundle) {
        var found = bundle.getEntry().stream().collect(Collectors.groupingBy(entry -> entry.getResource().fhirType(), Collectors.counting()));
        counts.stream().filter(count -> !count.allows(found.getOrDefault(count.resource, 0L))).findFirst().ifPresent(count -> {
            throw new Unacceptable(Rec.INVARIANT, "wrong-count", "Bundle.entry.resource.ofType(" + count.resource + ")");
        });
    }

    private static List<Definition> read() {
        try (var table = Definition.class.getResourceAsStream("message-definitions.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|")).map(Definition::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition of(String[] line) {
        return new Definition(line[0].strip(), line[1].strip(), Arrays.stream(line[2].split(",")).map(Definition::count).toList());
    }

    private static Count count(String words) {
        var parts = words.strip().split(" |\\.\\.");
        return new Count(parts[0], Integer.parseInt(parts[1]), parts[2].equals("*") ? -1 : Integer.parseInt(parts[2]));
    }
}
