package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not what it should be: one line that says so, the exit code that belongs to it, and never a trace of this program's insides. */
class MalformedTest {

    private static final List<String> COMMANDS = List.of("verify", "recount", "replay", "report");

    @TempDir
    Path folder;

    static List<Arguments> unreadable() {
        return List.of(
                Arguments.of("no checkpoint", "checkpoint", null),
                Arguments.of("an empty checkpoint", "checkpoint", ""),
                Arguments.of("a checkpoint that is a web page", "checkpoint", "<html>not found</html>"),
                Arguments.of("a checkpoint without signatures", "checkpoint", "example.org/record\n1\nAAAA\n"),
                Arguments.of(
                        "a checkpoint of a negative size",
                        "checkpoint",
                        "example.org/record\n-1\n" + "A".repeat(43) + "=\n\n— a AAAA\n"),
                Arguments.of("a key that is none", "log/vkey", "nothing"),
                Arguments.of("a kept checkpoint that is none", "checkpoints/7", "nothing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String what, String path, @org.jspecify.annotations.Nullable String content) throws IOException {
        var log = Committee.log(60).log();
        if (content == null) log.files().remove(path);
        else log.files().put(path, content.getBytes(StandardCharsets.UTF_8));
        var source = log.in(folder.resolve("log")).toString();

        for (var command : COMMANDS) oneLine(Ran.auditor(command, source), 3);
    }

    @Test
    void a_source_that_is_not_there_or_is_no_source() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a zip").toString();

        oneLine(Ran.auditor("verify", folder.resolve("nowhere").toString()), 3);
        oneLine(Ran.auditor("verify", file), 3);
        oneLine(Ran.auditor("verify", folder.toString()), 3);
        oneLine(Ran.auditor("verify", "http://127.0.0.1:1/"), 3);
        oneLine(Ran.auditor("verify", "https://"), 3);
        oneLine(Ran.auditor("fetch", folder.toString(), file), 3);
        oneLine(Ran.auditor("check", file, "--vkey", MadeLog.vkey()), 3);
        oneLine(Ran.auditor("check", "nowhere", "--vkey", MadeLog.vkey()), 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "verify a b",
                "nothing",
                "",
                "prove x",
                "prove x y",
                "diff x",
                "fetch x",
                "verify x --quorum many"
            })
    void a_command_that_is_not_understood(String line) {
        var ran = Ran.auditor(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.all()).contains("Usage:").doesNotContain("Exception", "\tat ");
    }

    @Test
    void options_that_do_not_fit() throws IOException {
        var source = Committee.log(60).log().in(folder.resolve("log")).toString();

        oneLine(Ran.auditor("verify", source, "--vkey", "no key"), 2);
        oneLine(Ran.auditor("verify", source, "--vkey", MadeLog.vkey(), "--quorum", "1"), 2);
        oneLine(Ran.auditor("verify", source, "--vkey", MadeLog.vkey(), "--witness", MadeLog.vkey()), 2);
        oneLine(Ran.auditor("prove", source, "1000000"), 2);
        oneLine(Ran.auditor("replay", source, "--vkey", MadeLog.vkey(), "--at", "yesterday"), 2);
        oneLine(Ran.auditor("check", source), 2);
    }

    /** A file after another is cut, filled with noise, or taken away: something does not hold, and the tool goes on to say so. */
    @Test
    void any_file_spoiled() throws IOException {
        var random = new Random(5);
        var whole = Committee.log(300).log();
        for (var path : List.copyOf(whole.files().keySet())) {
            if (path.startsWith("checkpoint") || path.equals("log/vkey")) continue;
            for (int way = 0; way < 4; way++) {
                var log = whole.copy();
                var bytes = log.file(path);
                switch (way) {
                    case 0 -> log.files().remove(path);
                    case 1 -> log.files().put(path, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                    case 2 -> random.nextBytes(log.files().computeIfPresent(path, (same, old) -> old.clone()));
                    default -> log.files().put(path, new byte[0]);
                }
                var findings = Audits.audit(log, found -> List.of(new org.sillok.auditor.recount.Recounting(found)));

                boolean onlyUnsaid = path.startsWith("log/disclosures") && way == 0;
                assertThat(findings.stream().allMatch(one -> one.holds()))
                        .as("%s, way %d", path, way)
                        .isEqualTo(onlyUnsaid);
            }
        }
    }

    private static void oneLine(Ran ran, int exit) {
        assertThat(ran.exit()).as(ran.all()).isEqualTo(exit);
        var said = ran.err().lines().filter(line -> !line.startsWith("WARNING")).toList();
        assertThat(said).as(ran.all()).hasSize(1);
        assertThat(ran.all()).doesNotContain("Exception", "\tat ", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "{", "5"})
    void disclosures_that_are_none_are_a_finding(String disclosures) throws IOException {
        var log = Committee.log(60).log();
        var path = log.files().keySet().stream()
                .filter(one -> one.startsWith("log/disclosures"))
                .findFirst()
                .orElseThrow();
        log.files().put(path, disclosures.getBytes(StandardCharsets.UTF_8));

        var ran = Ran.auditor("verify", log.in(folder.resolve("log")).toString(), "--vkey", MadeLog.vkey());

        assertThat(ran.exit()).as(ran.all()).isEqualTo(1);
        assertThat(ran.out()).contains("the disclosures cannot be read");
    }
}
