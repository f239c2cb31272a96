package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.VaultInspection;

/** A text and a document that say too much are taken away; that they were there, and why they are not, stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RedactionOverHttpTest {

    private static final String SECRET = "gardenstreet seven";
    private static final String BECAUSE =
            "\"act\":{\"reason\":\"%s\",\"authority\":{\"by\":\"citation\",\"citation\":{\"source\":\"예시\",\"provision\":\"1\"}}}";

    private Path data;
    private InProcess running;
    private Sillok sillok;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        running = InProcess.in(folder);
        sillok = running.sillok();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Sillok.Reply post(String who, String path, String json) {
        var answer = sillok.post(who, path, json);
        if (answer.status() < 300) sillok.get("/api/v1/head", "Sillok-Min-Position", answer.header("Sillok-Position"));
        return answer;
    }

    @Test
    void a_redacted_text_is_told_by_nobody_and_the_timeline_says_that_it_is_gone() {
        var said = SECRET + " one";
        var registered = post(
                "clerk:gansa",
                "/api/v1/persons",
                "{\"person\":\"red-1\",\"name\":\"Red\"," + BECAUSE.formatted(said) + "}");
        assertThat(person("red-1")).contains(said);
        var redact = "{\"stream\":\"person:red-1\",\"sequence\":0,\"field\":\"/act/reason\",%s}".formatted(Clerks.ACT);

        assertThat(post("clerk:gansa", "/api/v1/redactions", redact).status()).isEqualTo(403);
        assertThat(post("admin:root", "/api/v1/redactions?dryRun=true", redact).status())
                .isEqualTo(200);
        assertThat(person("red-1")).contains(said);

        var redacted = post("admin:root", "/api/v1/redactions", redact);

        assertThat(redacted.status()).as(redacted.http().body()).isEqualTo(200);
        assertThat(person("red-1")).contains("[redacted]").doesNotContain(said);
        assertThat(person("red-1?asOf=" + registered.position()))
                .contains("[redacted]")
                .doesNotContain(said);
        var told = sillok.get("/api/v1/timeline?type=text-redacted&limit=500").json();
        assertThat(told.toString()).contains("person:red-1").contains("/act/reason");
        assertThat(sillok.get("/api/v1/timeline?stream=person:red-1").http().body())
                .contains("[redacted]")
                .doesNotContain(said);
        assertThat(running.part(VaultInspection.class).round()).isEmpty();
    }

    private String person(String id) {
        return sillok.get("/api/v1/persons/" + id).http().body();
    }

    @Test
    void the_content_of_a_redacted_document_is_gone_and_does_not_come_back() throws IOException {
        var said = SECRET + " two";
        var location = upload(said).header("Location");
        var document = location.substring(location.lastIndexOf('/') + 1);
        var path = "/api/v1/documents/" + document;
        long stored = sillok.get("/api/v1/head").position();
        assertThat(sillok.get(path + "/content").http().body()).isEqualTo(said);
        assertThat(sillok.get(path + "/content").header("Cache-Control")).contains("no-cache");
        assertThat(Bytes.holding(said, data)).hasSize(1);
        assertThat(sillok.get(path).json().path("document").has("redacted")).isFalse();

        assertThat(post("clerk:gansa", path + "/redaction", "{" + Clerks.ACT + "}")
                        .status())
                .isEqualTo(403);
        assertThat(post("admin:root", path + "/redaction", "{" + Clerks.ACT + "}")
                        .status())
                .isEqualTo(200);

        assertThat(Bytes.holding(said, data)).isEmpty();
        for (var moment : new String[] {"", "?asOf=" + stored}) {
            var content = sillok.get(path + "/content" + moment);
            assertThat(content.status()).isEqualTo(410);
            assertThat(content.problem()).isEqualTo("content-redacted");
        }
        var redacted = sillok.get(path).json().path("document").path("redacted");
        assertThat(redacted.path("authority").toString()).contains("예시");
        assertThat(redacted.path("recordedAt").asString()).isNotEmpty();
        assertThat(upload(said).problem()).isEqualTo("document-is-redacted");
        assertThat(Bytes.holding(said, data)).isEmpty();
    }

    private Sillok.Reply upload(String text) {
        var request = HttpRequest.newBuilder(
                        sillok.base().resolve("/api/v1/documents?title=t&reason=r&source=s&provision=p"))
                .header("Authorization", "Bearer " + sillok.token("clerk:gansa"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(text));
        var answer = sillok.send(request);
        if (answer.status() < 300) sillok.get("/api/v1/head", "Sillok-Min-Position", answer.header("Sillok-Position"));
        return answer;
    }

    @Test
    void the_register_says_of_everything_on_what_ground_it_is_held() {
        var register = sillok.get("/api/v1/legal-basis").json().path("entries");

        assertThat(register.findValuesAsString("id")).contains("NAME", "CONTACT", "VOTES", "REASONS");
        for (var entry : register) {
            assertThat(entry.path("citations")).as(entry.path("id").asString()).isNotEmpty();
            assertThat(entry.path("places")).as(entry.path("id").asString()).isNotEmpty();
        }
    }
}
