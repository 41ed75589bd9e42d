package uk.sandstone.testing.borough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows into a table as a restore would: PostgreSQL's COPY, text format. */
final class Rows {

    private final PGConnection connection;

    Rows(PGConnection connection) {
        this.connection = connection;
    }

    /** @param columns such as {@code place.team (id, name)}; a null in a row stays null */
    void into(String columns, Stream<Object[]> rows) throws SQLException {
        var sql = "COPY " + columns + " FROM STDIN";
        try (var out = new PGCopyOutputStream(connection, sql, 1 << 16)) {
            rows.forEach(row -> write(out, row));
        } catch (IOException e) {
            throw new SQLException(sql, e);
        }
    }

    private static void write(PGCopyOutputStream out, Object[] row) {
        var line = new StringBuilder();
        for (var value : row) {
            if (!line.isEmpty()) line.append('\t');
            line.append(value == null ? "\\N" : escaped(value.toString()));
        }
        try {
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
