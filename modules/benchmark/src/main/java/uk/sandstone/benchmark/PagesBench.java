package uk.sandstone.benchmark;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import uk.sandstone.testing.Sandstone;
import uk.sandstone.testing.borough.DemoPerson;

/**
 * How long the server takes for the three pages that a worker opens all day, with fifty workers at once who each read for two
 * seconds before they go on: my people, a person, and search with a typing slip; with 2,000 and with 200,000 people.
 */
final class PagesBench implements Bench.Benchmark {

    private static final int WORKERS = 50;
    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final int FEW = 2_000;
    private static final int MANY = 200_000;

    @Override public Report run() throws Exception {
        var report = new Report("pages: what a worker opens all day").about("workers", WORKERS + " at once, reading for "
                + READING.toSeconds() + " s between two pages").about("data", FEW + " and " + MANY + " people");
        var few = measure(FEW);
        var many = measure(MANY);
        for (var page : few.keySet()) {
            report.latencies(page + ", 2,000 people", few.get(page), 100);
            report.latencies(page + ", 200,000 people", many.get(page), 100);
            report.atMost(page + ", growth of p95", Percentiles.millis(many.get(page), 95) / Percentiles.millis(few.get(page), 95), "times", 1.3);
        }
        return report;
    }

    private static Map<String, List<Long>> measure(int people) throws Exception {
        try (var sandstone = Sandstone.forBenchmarks().start()) {
            sandstone.settle(people);
            var ids = somePeople(sandstone);
            var results = new LinkedHashMap<String, List<Long>>();
            var pages = Map.<String, Page>of(
                    "my people", visitor -> visitor.get("/journey/mine.xhtml"),
                    "a person", visitor -> visitor.get("/people/person.xhtml?id=" + oneOf(ids)),
                    "search with a slip", visitor -> visitor.post(visitor.findForm.fill("typed", oneOf(SLIPS))));
            for (var name : List.of("my people", "a person", "search with a slip")) {
                var page = pages.get(name);
                Load.run(WORKERS, WARM_UP, READING, n -> new Visitor(sandstone.baseUrl(), n, page));
                var result = Load.run(WORKERS, MEASURED, READING, n -> new Visitor(sandstone.baseUrl(), n, page));
                if (result.refused() > 0) throw new IllegalStateException(result.refused() + " pages did not come: " + name);
                results.put(name, result.nanos());
            }
            return results;
        }
    }

    private interface Page {
        HttpResponse<String> open(Visitor visitor) throws Exception;
    }

    /** A worker with a browser's cookies, signed in. */
    private static final class Visitor implements Load.Sender {

        private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
        private final String baseUrl;
        private final Page page;
        private final Form findForm;

        Visitor(String baseUrl, int n, Page page) throws Exception {
            this.baseUrl = baseUrl;
            this.page = page;
            var workers = DemoPerson.ALL.stream().filter(one -> one.roles().contains("CONNECTOR") || one.roles().contains("SOCIAL_WORKER")).toList();
            var worker = workers.get(n % workers.size());
            var answer = post(Form.asking("password", get("/sign-in.xhtml").body()).fill("username", worker.username()).fill("password", worker.password()));
            if (answer.statusCode() >= 400) throw new IllegalStateException("sign-in answered " + answer.statusCode());
            findForm = Form.asking("typed", get("/people/find.xhtml").body());
        }

        @Override public boolean turn() throws Exception {
            var answer = page.open(this);
            return answer.statusCode() == 200 && !answer.body().contains("type=\"password\"");
        }

        HttpResponse<String> get(String path) throws Exception {
            return http.send(HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(Form form) throws Exception {
            return http.send(HttpRequest.newBuilder(URI.create(baseUrl + form.action())).timeout(Duration.ofSeconds(30))
                    .header("Sec-Fetch-Site", "same-origin").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form.body())).build(), BodyHandlers.ofString());
        }
    }

    private static List<String> somePeople(Sandstone sandstone) throws SQLException {
        return column(sandstone, "select id::text from people.person where not restricted order by id limit 500");
    }

    private static final List<String> SLIPS = List.of("Iris Bnod", "Salma Rahman", "Bert Lacy", "Pauline Frye", "Doren Tate", "Mrgaret Smith",
            "Jhon Taylor", "Dorothy Wiliams", "Gorge Atkin", "Kely");

    private static String oneOf(List<String> values) {
        return values.get(ThreadLocalRandom.current().nextInt(values.size()));
    }

    private static List<String> column(Sandstone sandstone, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = sandstone.postgres().asOwner().getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
