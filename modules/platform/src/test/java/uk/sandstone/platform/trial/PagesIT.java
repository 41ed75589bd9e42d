package uk.sandstone.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comes in from outside, as browsers and machines do. */
@ArquillianTest
class PagesIT {

    private static final String FORM = "/trial/form.xhtml";

    @Deployment(testable = false) static WebArchive war() {
        return Pages.war();
    }

    @ArquillianResource URI deployed;
    private URI base;
    private Visitor visitor;

    /** The connector names the machine's outer address, at which nobody listens. */
    @BeforeEach void arrive() {
        base = URI.create("http://127.0.0.1:" + System.getProperty("arquillian.micro.port") + deployed.getPath());
        visitor = new Visitor(base);
    }

    @Test void whoeverIsNotSignedInIsAskedToAndComesBackToTheExactPage() {
        var asked = visitor.get(FORM + "?id=7&tab=a%20b");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).endsWith("/sign-in.xhtml?next=%2Ftrial%2Fform.xhtml%3Fid%3D7%26tab%3Da%2520b");

        var in = visitor.signIn("tom", "stepping-stone", FORM + "?id=7&tab=a%20b");

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(location(in)).endsWith(FORM + "?id=7&tab=a%20b").doesNotContain("sign-in");
        assertThat(visitor.get(FORM + "?id=7").body()).contains("Pauline's promise is 3 days late for Tom Ade", "It's {0} in braces");
    }

    @ParameterizedTest @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "\\/evil.example",
            "/\t/evil.example", "javascript:alert(1)", "/sign-out", ""})
    void signingInNeverLeadsToAnotherSite(String next) {
        assertThat(URI.create(location(visitor.signIn("tom", "stepping-stone", next))).getPath()).isEqualTo(base.getPath());
    }

    @Test void aWrongPasswordSaysSoAndNobodyComesIn() {
        var in = visitor.signIn("tom", "river-bed", FORM);

        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.body()).contains("do not belong together").doesNotContain("river-bed");
        assertThat(visitor.get(FORM).statusCode()).isEqualTo(302);
    }

    @Test void theSessionIsANewOneAfterSigningIn() {
        visitor.signIn("tom", "stepping-stone", "/");
        var first = session();

        visitor.signIn("ros", "river-bed", "/");

        assertThat(session()).isNotEqualTo(first);
        var withTheOldOne = new Visitor(base).get(FORM, "Cookie", "sandstone=" + first);
        assertThat(withTheOldOne.statusCode()).isEqualTo(302);
    }

    @Test void theCookieIsForNoScriptAndNoOtherSite() {
        var cookie = visitor.signIn("tom", "stepping-stone", "/").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test void nobodyFromOutsideIsSandstoneItself() {
        visitor.signIn("mallory", "quick-sand", "/");
        assertThat(visitor.press(FORM, "f", "denied", Map.of()).statusCode()).isEqualTo(403);

        assertThat(visitor.get("/fhir/x", "Authorization", "Bearer usurper").statusCode()).isEqualTo(401);
    }

    @Test void wordsTypedWhileTheSessionEndedAreThereAfterSigningIn() {
        var asked = visitor.press(FORM, "f", "rule", Map.of("f:story", "She grows \"leeks\" & <beans>\nand sings"));
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("name=\"kept.f:story\"", "name=\"next\" value=\"/trial/form.xhtml\"");

        var in = visitor.press("/sign-in.xhtml", "in", "go", Map.of("in:username", "tom", "in:password", "stepping-stone",
                "next", FORM, "kept.f:story", "She grows \"leeks\" & <beans>\nand sings", "kept.f", "f",
                "kept.jakarta.faces.ViewState", "stateless"));

        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.body()).contains("action=\"" + base.getPath() + "trial/form.xhtml\"", "name=\"f:story\"",
                "She grows &quot;leeks&quot; &amp; &lt;beans&gt;\nand sings").doesNotContain("stepping-stone");
    }

    @ParameterizedTest @CsvSource({"cross-site,", "same-site,", "none,", ",https://evil.example", ",null", ","})
    void aPostThatBeganElsewhereChangesNothing(String site, String origin) {
        visitor.signIn("tom", "stepping-stone", "/");
        var headers = site != null ? new String[] {"Sec-Fetch-Site", site} : origin != null ? new String[] {"Origin", origin}
                : new String[] {"Accept", "text/html"};

        var forged = visitor.post(FORM, Map.of("f", "f", "jakarta.faces.ViewState", "stateless", "f:fail", "x"), headers);

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test void anOldBrowserThatNamesOurOriginMayPost() {
        visitor.signIn("tom", "stepping-stone", "/");
        var ours = base.getScheme() + "://" + base.getAuthority();

        var posted = visitor.post(FORM, Map.of("f", "f", "jakarta.faces.ViewState", "stateless", "f:rule", "x"), "Origin", ours);

        assertThat(posted.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest @CsvSource({"rule,'Say first who agreed to it, please.'", "overtaken,Somebody else changed this"})
    void aBrokenRuleIsToldOnTheSamePageWithEveryWordKept(String button, String words) {
        visitor.signIn("tom", "stepping-stone", "/");

        var answer = visitor.press(FORM, "f", button, Map.of("f:story", "Derek likes his shed", "f:secret", "hush"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(words, "Derek likes his shed").doesNotContain("hush");
    }

    @ParameterizedTest @CsvSource({"denied,403,not-allowed", "missing,404,not-found", "fail,500,fault"})
    void anythingElseLeadsToAnErrorPageThatShowsWhatWasTyped(String button, int status, String page) {
        visitor.signIn("tom", "stepping-stone", "/");

        var answer = visitor.press(FORM, "f", button, Map.of("f:story", "Derek likes <his> shed", "f:secret", "hush"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<title>" + page + "</title>", "Her story=Derek likes &lt;his&gt; shed",
                "back=" + base.getPath() + "trial/form.xhtml").doesNotContain("hush", "Pauline Fry", "IllegalState");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test void aPageThatBreaksWhileItIsDrawnGivesAReference() {
        visitor.signIn("tom", "stepping-stone", "/");

        var answer = visitor.get("/trial/broken.xhtml");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("reference=[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("Pauline Fry", "IllegalState");
    }

    @Test void aPathThatIsNotThereIsNotFoundButOnlyForThoseWhoAreIn() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(302);
        visitor.signIn("tom", "stepping-stone", "/");
        var answer = visitor.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<title>not-found</title>");
    }

    @ParameterizedTest @ValueSource(strings = {"/WEB-INF/errors/fault.xhtml", "/trial/../WEB-INF/web.xml", "/assets/../trial/form.xhtml",
            "/assets/..;/trial/form.xhtml", "/assets/%2e%2e/trial/form.xhtml", "/trial/form.xhtml;x=/assets/"})
    void noSpellingOfAPathGetsPastTheGate(String path) {
        assertThat(visitor.get(path).body()).doesNotContain("Pauline's promise", "<servlet-name>", "<title>fault");
    }

    @ParameterizedTest @CsvSource({"rule,422,'Say first who agreed to it, please.'", "overtaken,409,Somebody else changed this",
            "missing,404,nothing here", "denied,403,may not do this", "invalid,400,'name: '", "nowhere,404,Not Found", "fail,500,reference"})
    void aMachineIsToldAsAProblem(String path, int status, String words) {
        visitor.signIn("tom", "stepping-stone", "/");

        var answer = visitor.get("/api/trial/" + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, words).doesNotContain("Pauline Fry", "IllegalState");
    }

    @Test void aTokenOpensTheMachinesDoorAndNoPageAndASessionDoesNotOpenTheMachinesDoor() {
        var ward = new String[] {"Authorization", "Bearer ward"};
        var in = visitor.get("/fhir/ServiceRequest", ward);
        assertThat(in.body()).isEqualTo("Ward 7");
        assertThat(in.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(visitor.get("/api/trial/who", ward).body()).isEqualTo("Ward 7");
        assertThat(visitor.get(FORM, ward).statusCode()).isEqualTo(302);

        visitor.signIn("tom", "stepping-stone", "/");
        var refused = visitor.get("/fhir/ServiceRequest");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(visitor.get("/fhir/ServiceRequest", "Authorization", "Bearer other").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/trial/who").body()).isEqualTo("Tom Ade");
        assertThat(new Visitor(base).get("/api/trial/who").statusCode()).isEqualTo(401);
    }

    @Test void everyAnswerCarriesTheHeadersAndTheRequestsId() {
        var answer = visitor.get("/sign-in.xhtml", "X-Request-Id", "c0ffee00-1111-4222-8333-444455556666");

        assertThat(answer.headers().map()).containsEntry("X-Request-Id", java.util.List.of("c0ffee00-1111-4222-8333-444455556666"));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(visitor.get("/sign-in.xhtml", "X-Request-Id", "bad id <x>").headers().firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("<");
    }

    @Test void whatIsTooLargeIsTurnedAwayWhetherItsLengthIsSaidOrNot() {
        var said = visitor.send(visitor.request("/api/trial/who", "Authorization", "Bearer ward").POST(BodyPublishers.ofByteArray(new byte[100_001])));
        var unsaid = visitor.send(visitor.request("/api/trial/who", "Authorization", "Bearer ward")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[100_001]))));
        var fits = visitor.send(visitor.request("/api/trial/who", "Authorization", "Bearer ward").POST(BodyPublishers.ofByteArray(new byte[100_000])));

        assertThat(said.statusCode()).isEqualTo(413);
        assertThat(unsaid.statusCode()).isEqualTo(413);
        assertThat(fits.body()).isEqualTo("100000");
    }

    @Test void theClockCanBeSeenOnlyByThoseWhoAreIn() {
        assertThat(visitor.get("/platform/clock.xhtml").statusCode()).isEqualTo(302);
    }

    private String session() {
        return visitor.cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("sandstone"))
                .findFirst().orElseThrow().getValue();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError("no redirect: " + answer.statusCode() + " " + answer.body()));
    }
}
