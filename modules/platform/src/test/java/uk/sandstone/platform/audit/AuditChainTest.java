package uk.sandstone.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final UUID PERSON = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final byte[] START = { };

    @Property void twoRowsThatDifferOnlyInWhereTheirTextIsCutHashDifferently(@ForAll @StringLength(min = 1, max = 12) String text,
                                                                           @ForAll int cut) {
        int at = 1 + Math.floorMod(cut, text.length());
        var whole = row(text, "", PERSON);
        var parted = row(text.substring(0, at - 1), text.substring(at - 1), PERSON);

        assertThat(AuditChain.hash(START, parted)).isNotEqualTo(AuditChain.hash(START, whole));
    }

    @Test void theHashCoversTheOneBeforeIt() {
        var row = row("dana", "Dana Okoro", PERSON);

        assertThat(AuditChain.hash(new byte[] {1}, row)).isNotEqualTo(AuditChain.hash(START, row));
    }

    @Test void nobodyIsNotTheSameAsAnEmptyWord() {
        assertThat(AuditChain.hash(START, row("dana", "", null))).isNotEqualTo(AuditChain.hash(START, row("dana", "", PERSON)));
    }

    private static AuditChain.Row row(String username, String name, UUID person) {
        return new AuditChain.Row(1, 1, 1, Instant.EPOCH, username, name, "people.story-read", person, null, null);
    }
}
