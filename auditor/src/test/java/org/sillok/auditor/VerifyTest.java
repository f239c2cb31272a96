package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    Path folder;

    @Test
    void a_whole_log_holds() throws IOException {
        var log = Committee.log(700).published().log().in(folder);

        var ran = Ran.auditor("verify", log.toString(), "--vkey", MadeLog.vkey());

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out()).contains("Everything that was checked holds.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_key_from_the_source_itself_is_said_to_prove_nothing() throws IOException {
        var log = Committee.log(100).log().in(folder);

        assertThat(Ran.auditor("verify", log.toString()).err()).contains("WARNING", "proves nothing");
    }

    @Test
    void a_log_is_fetched_grows_and_is_exported() throws IOException {
        var early = Committee.log(300).log().in(folder.resolve("early"));
        var later = Committee.log(1_000).log().in(folder.resolve("later"));
        var copy = folder.resolve("copy").toString();

        assertThat(Ran.auditor("fetch", early.toString(), copy, "--vkey", MadeLog.vkey())
                        .exit())
                .isZero();
        var grown = Ran.auditor("fetch", later.toString(), copy, "--vkey", MadeLog.vkey(), "--bundle", copy + ".zip");
        assertThat(grown.exit()).as(grown.all()).isZero();
        assertThat(Path.of(copy, "checkpoints").toFile().list()).hasSize(2);
        for (var source : new String[] {copy, copy + ".zip"}) {
            var ran = Ran.auditor("verify", source, "--vkey", MadeLog.vkey());
            assertThat(ran.exit()).as(ran.all()).isZero();
            assertThat(ran.out()).contains("2 checkpoints seen before");
        }
        var back = Ran.auditor("fetch", early.toString(), copy, "--vkey", MadeLog.vkey());
        assertThat(back.exit()).isEqualTo(1);
        assertThat(back.err()).contains("rolled back").contains("1002", "300");
    }

    @Test
    void an_event_is_proved_and_the_proof_checked() throws IOException {
        var log = Committee.log(700).log().in(folder.resolve("log"));
        var proof = folder.resolve("proof").toString();

        assertThat(Ran.auditor("prove", log.toString(), "321", "--out", proof).exit())
                .isZero();
        var held = Ran.auditor("check", proof, "--vkey", MadeLog.vkey());
        assertThat(held.exit()).as(held.all()).isZero();
        assertThat(held.out()).contains("event 321");
    }
}
