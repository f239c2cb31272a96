package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenario runs in the heap that the first command of the README gives it. */
class SmallHeapTest {

    @Test
    void the_scenario_loads_and_is_answered_in_a_heap_of_512_mb(@TempDir Path folder)
            throws IOException, InterruptedException {
        int port = OwnProcess.freePort();
        var sillok = new Sillok(URI.create("http://127.0.0.1:" + port), folder.resolve("data"));
        try (var process = OwnProcess.start(
                folder.resolve("log"),
                System.getProperty("java.class.path"),
                Standalone.class,
                "--sillok.scenarios=seoul-2019",
                "--sillok.data=" + folder.resolve("data"),
                "--server.port=" + port)) {
            assertThat(process.arguments()).contains("-Xmx512m");
            process.await(() -> process.said().contains("Sillok is running"));

            var head = sillok.get("/api/v1/head").json().path("head").asLong();
            var roster =
                    sillok.get("/api/v1/bodies/seoul-democracy/roster?on=2019-11-06", "Sillok-Min-Position", "" + head);
            assertThat(roster.status()).isEqualTo(200);
            assertThat(roster.position()).isGreaterThanOrEqualTo(head);
            assertThat(roster.json().path("inOffice").asInt()).isEqualTo(15);
            assertThat(process.said()).doesNotContain("OutOfMemoryError");
        }
    }
}
