package org.sillok.tlog.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;

public class NoteTest {

    /** The example of c2sp.org/signed-note. */
    private static final String EXAMPLE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private final KeySigner one = signer("example.com/one", 1);
    private final KeySigner two = signer("example.com/two", 2);

    @Test
    void the_example_of_the_specification_verifies() {
        var note = Note.parse(EXAMPLE.getBytes(UTF_8));

        assertThat(note.verify(List.of(FOO))).extracting(Note.Signed::key).containsExactly(FOO);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.bytes()).isEqualTo(EXAMPLE.getBytes(UTF_8));
    }

    @Test
    void a_text_may_hold_empty_lines_and_anything_of_unicode() {
        for (var text : List.of("\n", "a\n\n\nb\n\n", "실록\n\n— not a signature\n", "\uD83D\uDCDC \u007f\u0085\n")) {
            var note = Note.sign(text, List.of(one, two));
            var read = Note.parse(note.bytes());
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.verify(List.of(one.key(), two.key()))).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=",
                "text\r\n\r\n— a AAAAAAA=\r\n",
                "te\txt\n\n— a AAAAAAA=\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n—a AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a  AAAAAAA=\n",
                "text\n\n— a AAAAAAA= \n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n— a\u3000b AAAAAAA=\n",
                "text\n\n— a\u0085b AAAAAAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a AAAA_AA=\n",
                "text\n\n— a AAAAAAA=\nmore\n"
            })
    void what_is_no_note_is_refused(String bytes) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Note.parse(bytes.getBytes(UTF_8)));
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        for (var wrong : List.of(new byte[] {(byte) 0xff}, new byte[] {(byte) 0xc0, (byte) 0x80}, new byte[] {
            (byte) 0xed, (byte) 0xa0, (byte) 0x80
        })) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(wrong);
            bytes.writeBytes(EXAMPLE.getBytes(UTF_8));
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Note.parse(bytes.toByteArray()));
        }
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Note.sign("\ud800\n", List.of(one)));
    }

    @Property(tries = 400)
    void no_byte_of_a_note_can_be_changed_unnoticed(
            @ForAll @IntRange(max = 1_000) int place, @ForAll @IntRange(min = 1, max = 255) int difference) {
        var bytes = EXAMPLE.getBytes(UTF_8);
        bytes[place % bytes.length] ^= (byte) difference;
        assertThatThrownBy(() -> Note.parse(bytes).verify(List.of(FOO)))
                .isInstanceOfAny(Malformed.class, NotVerified.class);
    }

    @Test
    void line_ends_and_forms_of_unicode_that_a_proxy_changes_are_noticed() {
        var composed = Note.sign("caf\u00e9\nline\n", List.of(one)).toString();
        for (var changed : List.of(
                composed.replace("\n", "\r\n"),
                composed.replace("\u00e9", "e\u0301"),
                composed.replace("line\n", "line \n"),
                composed.replace("caf\u00e9\n", "caf\u00e9\n\n"),
                "\ufeff" + composed)) {
            assertThatThrownBy(() -> Note.parse(changed.getBytes(UTF_8)).verify(List.of(one.key())))
                    .isInstanceOfAny(Malformed.class, NotVerified.class);
        }
    }

    @Test
    void unknown_keys_are_ignored_even_with_a_known_name_or_a_known_id() {
        var sameName = signer("example.com/one", 9);
        var signed = Note.sign("text\n", List.of(one));
        var sameId = new NoteSignature("example.com/other", one.key().id(), new byte[] {1});
        var note = signed.with(List.of(sameName.signature("another text\n"), sameId));

        assertThat(note.verify(List.of(one.key()))).hasSize(1);
        assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> note.verify(List.of(two.key())));
        assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> note.verify(List.of()));
    }

    @Test
    void a_known_key_that_fails_rejects_the_note_whoever_else_has_signed() {
        var note = Note.sign("text\n", List.of(one)).with(List.of(two.signature("another text\n")));

        assertThat(note.verify(List.of(one.key()))).hasSize(1);
        assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> note.verify(List.of(one.key(), two.key())));
    }

    @Test
    void a_hundred_signatures_are_read_and_no_more() {
        var hundred = new ArrayList<>(Collections.nCopies(99, new NoteSignature("a", 1, new byte[2_428])));
        hundred.add(one.signature("text\n"));

        assertThat(Note.parse(new Note("text\n", hundred).bytes()).verify(List.of(one.key())))
                .hasSize(1);
        hundred.add(two.signature("text\n"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Note("text\n", hundred));
    }

    public static KeySigner signer(String name, int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return KeySigner.ed25519(name, Keys.ed25519(bytes));
    }
}
