package org.sillok.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;

class KeyRotationTest {

    private static final String LOG = "example.com/log";
    private static final Checkpoint SINCE = new Checkpoint(LOG, 7, Hash.leaf(new byte[] {7}));

    private final KeySigner old = NoteTest.signer(LOG, 1);
    private final KeySigner next = NoteTest.signer(LOG, 2);

    @Test
    void who_trusts_the_old_key_learns_the_new_one() {
        var note = Note.parse(KeyRotation.announce(old, next, SINCE).bytes());

        assertThat(KeyRotation.verify(note, old.key())).isEqualTo(new KeyRotation(old.key(), next.key(), SINCE));
    }

    @Test
    void both_keys_must_have_signed() {
        var note = KeyRotation.announce(old, next, SINCE);
        for (var signer : List.of(old, next)) {
            var half = Note.sign(note.text(), List.of(signer));
            assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> KeyRotation.verify(half, old.key()));
        }
    }

    @Test
    void another_key_of_the_log_cannot_announce_for_the_trusted_one() {
        var other = NoteTest.signer(LOG, 3);
        var note = Note.sign(KeyRotation.announce(other, next, SINCE).text(), List.of(other, next, old));

        assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> KeyRotation.verify(note, old.key()));
    }

    @Test
    void it_is_no_checkpoint_and_stays_within_one_log() {
        var note = KeyRotation.announce(old, next, SINCE);
        var elsewhere = NoteTest.signer("example.com/other", 2);

        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Checkpoint.of(note));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> KeyRotation.announce(old, elsewhere, SINCE));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> KeyRotation.announce(old, old, SINCE));
    }
}
