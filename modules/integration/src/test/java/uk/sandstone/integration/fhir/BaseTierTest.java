package uk.sandstone.integration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.SharedData;

/** NHS England's own examples pass the base, except where they break it. */
class BaseTierTest {

    @Test void everyPublishedBarsMessagePassesButTheOneThatTheFullValidatorRefusesToo() throws IOException {
        assertThat(refused(SharedData.at("nhs/bars/fhir-xml"), "(REFREQ|REFRESP|VALRE|SERVREQ|BOOKREQ01).*\\.xml")).containsExactly("REFREQ04_-_Referral_Service_Request_-_CAD_Out_of_Area.xml");
    }

    @Test void everyExampleOfUkCorePassesNarrativesAndAll() throws IOException {
        assertThat(refused(SharedData.at("nhs/ukcore-examples"), ".*\\.xml")).isEmpty();
    }

    @Test void singleResourcesOfATrustsEngineAndOfReferralsPass() throws IOException {
        assertThat(refused(SharedData.at("nhs/fhir-r4-trust-engine"), ".*\\.json")).isEmpty();
        assertThat(refused(SharedData.at("nhs/ers/r4"), ".*\\.json")).isEmpty();
    }

    private static List<String> refused(Path folder, String names) throws IOException {
        var refused = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().matches(names)).sorted().toList()) {
                if (!passes(Files.readAllBytes(file))) refused.add(file.getFileName().toString());
            }
        }
        return refused;
    }

    private static boolean passes(byte[] body) {
        try {
            var complaints = new Complaints();
            var resource = R4.parse(Wellformed.of(body), complaints);
            complaints.raise();
            var bundle = resource instanceof Bundle whole ? whole : new Bundle().setType(Bundle.BundleType.COLLECTION);
            if (bundle != resource) bundle.addEntry().setResource(resource);
            BaseTier.check(bundle);
            return true;
        } catch (Unacceptable e) {
            return false;
        }
    }
}
