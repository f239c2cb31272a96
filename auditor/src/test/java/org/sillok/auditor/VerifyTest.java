package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeyRotation;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.SignatureType;

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
    void a_log_is_also_rolled_back_where_nothing_is_left_of_it() throws IOException {
        var before = Committee.log(300).log().in(folder.resolve("before"));
        var empty = new MadeLog.Maker().log().in(folder.resolve("empty")).toString();

        assertThat(Ran.auditor("verify", empty, "--vkey", MadeLog.vkey()).exit())
                .isZero();
        var back = Ran.auditor("verify", empty, "--vkey", MadeLog.vkey(), "--kept", before.toString());
        assertThat(back.exit()).isEqualTo(1);
        assertThat(back.out()).contains("rolled back: 0 entries are shown, and a checkpoint of 300 was seen before");
        var copy = folder.resolve("copy").toString();
        Ran.auditor("fetch", before.toString(), copy, "--vkey", MadeLog.vkey());
        assertThat(Ran.auditor("fetch", empty, copy, "--vkey", MadeLog.vkey()).err())
                .contains("rolled back");
    }

    @Test
    void an_empty_log_is_signed_as_such_or_not_at_all() throws IOException {
        var forged = new MadeLog.Maker().log();
        var checkpoint = new Checkpoint(MadeLog.ORIGIN, 0, Hash.leaf(new byte[0]));
        forged.files()
                .put(
                        "checkpoint",
                        Note.sign(checkpoint.text(), List.of(MadeLog.LOG)).bytes());

        var ran = Ran.auditor("verify", forged.in(folder.resolve("forged")).toString(), "--vkey", MadeLog.vkey());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("another root than was signed");
        var log = Committee.log(60).log().in(folder.resolve("log"));
        var kept = Ran.auditor(
                "verify",
                log.toString(),
                "--vkey",
                MadeLog.vkey(),
                "--kept",
                folder.resolve("forged").toString());
        assertThat(kept.exit()).isEqualTo(1);
        assertThat(kept.out())
                .contains("the log has forked: its first 0 entries are not those of a checkpoint seen before");
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

    @Test
    void a_key_that_follows_a_trusted_one_by_an_announcement_in_the_log_is_trusted() throws IOException {
        var next = KeySigner.ed25519(MadeLog.ORIGIN, Keys.generate(SignatureType.ED25519));
        var since = new Checkpoint(MadeLog.ORIGIN, 1, Hash.EMPTY_TREE);
        var announced =
                rotated(next, KeyRotation.announce(MadeLog.LOG, next, since).toString());
        var forged = rotated(
                next,
                KeyRotation.announce(
                                next, KeySigner.ed25519(MadeLog.ORIGIN, Keys.generate(SignatureType.ED25519)), since)
                        .toString());

        var held =
                Ran.auditor("verify", announced.in(folder.resolve("announced")).toString(), "--vkey", MadeLog.vkey());
        var refused = Ran.auditor("verify", forged.in(folder.resolve("forged")).toString(), "--vkey", MadeLog.vkey());

        assertThat(held.exit()).as(held.all()).isZero();
        assertThat(held.err()).contains(next.key().toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("the checkpoint is not signed by the log");
    }

    private static MadeLog rotated(KeySigner next, String announcement) {
        var maker = Committee.log(60);
        var event = new LogKeyRotated(
                CustodyId.RECORD, MadeLog.vkey(), next.key().toString(), announcement, Samples.stated());
        maker.event(new RecordedEvent(maker.size(), "rotated", event.stream().toString(), 0, Samples.NOON, event));
        return maker.signedBy(next).log();
    }

    @Test
    void a_log_that_was_written_anew_and_signed_shows_to_whoever_kept_a_checkpoint_and_where_to_whoever_kept_a_mirror()
            throws IOException {
        var before = Committee.log(600).log().in(folder.resolve("before"));
        var checkpoints = folder.resolve("checkpoints");
        Files.createDirectories(checkpoints);
        Files.copy(before.resolve("checkpoint"), checkpoints.resolve("kept"));
        var anew = new MadeLog.Maker();
        new Committee((event, disclosures) -> {
                    if (event.position() == 417) anew.technical(event.recordedAt());
                    else anew.event(event);
                })
                .sit(900);
        var now = anew.log().in(folder.resolve("now")).toString();

        var alone = Ran.auditor("verify", now, "--vkey", MadeLog.vkey(), "--kept", checkpoints.toString());
        var located = Ran.auditor("verify", now, "--vkey", MadeLog.vkey(), "--kept", before.toString());

        assertThat(alone.exit()).isEqualTo(1);
        assertThat(alone.out()).contains("the log has forked: its first 606 entries");
        assertThat(located.out()).contains("the log has forked", "position 417: the first entry that is another one");
    }

    @Test
    void a_checkpoint_from_before_that_no_trusted_key_has_signed_is_said_to_be_one() throws IOException {
        var stranger = KeySigner.ed25519(MadeLog.ORIGIN, Keys.generate(SignatureType.ED25519));
        var now = Committee.log(60).log().in(folder.resolve("now")).toString();
        var same = kept("same", Committee.log(60).signedBy(stranger).log());
        var other = kept(
                "other",
                new MadeLog.Maker().technical(Samples.NOON).signedBy(stranger).log());
        var longer = kept("longer", Committee.log(90).signedBy(stranger).log());

        var held = Ran.auditor("verify", now, "--vkey", MadeLog.vkey(), "--kept", same);
        var against = Ran.auditor("verify", now, "--vkey", MadeLog.vkey(), "--kept", other);
        var beyond = Ran.auditor("verify", now, "--vkey", MadeLog.vkey(), "--kept", longer);

        assertThat(held.exit()).as(held.all()).isZero();
        assertThat(held.out()).contains("signatures of checkpoints seen before, by keys that are not trusted here");
        assertThat(against.exit()).isEqualTo(1);
        assertThat(against.out())
                .contains("the log has forked: its first 1 entries")
                .contains("no key that is trusted here has signed that checkpoint");
        assertThat(beyond.exit()).isEqualTo(1);
        assertThat(beyond.out())
                .contains("the log was rolled back")
                .contains("no key that is trusted here has signed that checkpoint");
    }

    private String kept(String name, MadeLog log) throws IOException {
        var checkpoints = folder.resolve(name + "-kept");
        Files.createDirectories(checkpoints);
        Files.copy(log.in(folder.resolve(name)).resolve("checkpoint"), checkpoints.resolve("kept"));
        return checkpoints.toString();
    }
}
