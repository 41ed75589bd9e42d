package uk.sandstone.matching.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.sandstone.matching.api.Waiting.Pair;
import uk.sandstone.testing.SharedData;

/** What others proved for generated Shared Lives schemes, up to 400 people and 220 households. */
class ProvedInstancesTest {

    @TestFactory Stream<DynamicTest> oursEqualsWhatWasProved() throws IOException {
        var folder = SharedData.at("matching");
        return Files.readAllLines(folder.resolve("best-known.csv")).stream()
                .map(row -> row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .filter(row -> row[0].startsWith("shared-lives-generated/") && !row[1].contains("stable"))
                .map(row -> dynamicTest(row[0] + ": " + row[1], () -> proves(folder, row)));
    }

    private static void proves(Path folder, String[] row) throws IOException {
        var waiting = read(folder.resolve(row[0] + ".json"));

        long ours = switch (row[1]) {
            case "max people placed" -> Planner.best(waiting).placed();
            case "max total score (person+household) at max people placed" -> Planner.best(waiting).worth();
            case "max total score" -> Planner.greatestWorth(waiting).worth();
            case "max of the lowest person_score at max people placed" -> Planner.fairest(waiting).lowestForAPerson();
            default -> throw new IllegalArgumentException("an objective that this test does not know: " + row[1]);
        };

        assertThat(ours).isEqualTo(Long.parseLong(row[2]));
    }

    private static Waiting read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var scheme = reader.readObject();
            var people = ids(scheme, "people");
            var homes = ids(scheme, "households");
            var room = scheme.getJsonArray("households").getValuesAs(JsonObject.class).stream()
                    .mapToInt(home -> home.getInt("capacity")).toArray();
            var pairs = scheme.getJsonArray("allowed_pairs").getValuesAs(JsonArray.class).stream()
                    .map(pair -> new Pair(people.indexOf(pair.getString(0)), homes.indexOf(pair.getString(1)),
                            pair.getInt(2), pair.getInt(3))).toList();
            return new Waiting(people.size(), room, pairs);
        }
    }

    private static List<String> ids(JsonObject scheme, String what) {
        var ids = new ArrayList<String>();
        scheme.getJsonArray(what).getValuesAs(JsonObject.class).forEach(one -> ids.add(one.getString("id")));
        return ids;
    }
}
