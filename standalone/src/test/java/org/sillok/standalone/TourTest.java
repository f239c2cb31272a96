package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the README, run as it is written. */
class TourTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_tour_runs_as_written(@TempDir Path folder) throws IOException, InterruptedException {
        try (var running = InProcess.in(folder.resolve("data"), "--sillok.scenarios=seoul-2019")) {
            var output = folder.resolve("output");
            var process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", tour())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            process.environment().put("SILLOK", running.sillok().base().toString());
            process.environment().remove("DATA"); // the tour looks where the first command keeps its record
            process.directory(folder.toFile());
            var bash = process.start();

            assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
            var said = Files.readString(output);
            assertThat(bash.exitValue()).as(said).isZero();
            assertThat(said).contains("\"dryRun\":true").contains("ADOPTED").contains("\"type\":\"budget-amended\"");
            assertThat(running.sillok()
                            .get("/api/v1/budgets/seoul-2020")
                            .json()
                            .path("total")
                            .asLong())
                    .isEqualTo(200_100_000_000L);
        }
    }

    private static String tour() throws IOException {
        var readme = Files.readString(readme());
        var section = readme.substring(readme.indexOf("## Five minutes with curl"), readme.indexOf("## How it flows"));
        return BLOCK.matcher(section).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
    }

    private static Path readme() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here.resolve("README.md") : here.resolveSibling("README.md");
    }
}
