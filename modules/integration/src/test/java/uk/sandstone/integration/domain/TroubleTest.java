package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({"08006, HOUSE", "57P01, HOUSE", "53300, HOUSE", ", HOUSE", "40P01, RACE", "40001, RACE", "55P03, RACE", "23505, RACE",
        "23503, MESSAGE", "22021, MESSAGE", "42501, MESSAGE"})
    void theDatabasesOwnWordDecides(String state, Trouble trouble) {
        assertThat(Trouble.of(new PersistenceException(new SQLException("x", state)))).isEqualTo(trouble);
    }

    @Test void twoAtOnceIsARace() {
        assertThat(Trouble.of(new OptimisticLockException())).isEqualTo(Trouble.RACE);
    }

    @Test void aCommitThatWasLostWithoutAWordIsTheHouse() {
        assertThat(Trouble.of(new RuntimeException(new RollbackException()))).isEqualTo(Trouble.HOUSE);
    }

    @Test void anythingElseIsTheMessage() {
        assertThat(Trouble.of(new CannotWork("integration.no-reader"))).isEqualTo(Trouble.MESSAGE);
        assertThat(Trouble.of(new IllegalStateException())).isEqualTo(Trouble.MESSAGE);
    }
}
