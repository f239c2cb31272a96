package org.sillok.tlog.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.ListedTree;

/**
 * A proof file that was not made by this code, but by Python's {@code hashlib} and {@code cryptography} after the specifications: a log that
 * signs with Ed25519 and ML-DSA-44, and two witnesses, one of either kind.
 */
class ProofFileTest {

    private static final Hash SECOND = Hash.leaf("two".getBytes(UTF_8));
    private static final byte[] FILE = resource("fancylog.tlog-proof");
    private static final List<VerifierKey> KEYS = new String(resource("fancylog.vkeys"), UTF_8)
            .lines()
            .map(VerifierKey::parse)
            .toList();
    private static final VerifierKey LOG = KEYS.get(0);
    private static final VerifierKey LOG_ML_DSA = KEYS.get(1);
    private static final List<VerifierKey> WITNESSES = KEYS.subList(2, 4);

    @Test
    void it_verifies_with_every_signature() {
        var trusted = TlogProof.parse(FILE).verify(SECOND, new Policy(List.of(LOG, LOG_ML_DSA), WITNESSES, 2));

        assertThat(trusted.log()).extracting(Note.Signed::key).containsExactly(LOG, LOG_ML_DSA);
        assertThat(trusted.log().getLast().time()).isEqualTo(Instant.ofEpochSecond(1_700_000_003));
        assertThat(trusted.checkpoint().size()).isEqualTo(3);
        assertThat(trusted.cosignedAt())
                .isEqualTo(Map.of(
                        "witness.example/w1", Instant.ofEpochSecond(1_700_000_001),
                        "witness.example/w2", Instant.ofEpochSecond(1_700_000_002)));
    }

    @Test
    void it_is_written_again_byte_for_byte_and_made_again_but_for_its_signatures() throws IOException {
        var file = TlogProof.parse(FILE);
        assertThat(file.bytes()).isEqualTo(FILE);
        assertThat(file.extra().orElseThrow()).asString(UTF_8).isEqualTo("second");

        var tree = new ListedTree(List.of("one".getBytes(UTF_8), "two".getBytes(UTF_8), "three".getBytes(UTF_8)));
        var made = TlogProof.of(tree.inclusion(1), file.checkpoint()).withExtra("second".getBytes(UTF_8));
        assertThat(made.bytes()).isEqualTo(FILE);
    }

    /** Both kinds of Ed25519 signatures are deterministic, so ours must be those of the file. */
    @Test
    void the_same_keys_and_times_give_the_same_signatures() {
        var note = TlogProof.parse(FILE).checkpoint();
        var seed = new byte[32];
        Arrays.fill(seed, (byte) 2);
        var witness = KeySigner.of(
                "witness.example/w1",
                SignatureType.ED25519_COSIGNATURE,
                Keys.ed25519(seed),
                () -> Instant.ofEpochSecond(1_700_000_001));
        assertThat(note.signatures()).contains(witness.signature(note.text()));

        Arrays.fill(seed, (byte) 3);
        var other = KeySigner.of(
                "witness.example/w2",
                SignatureType.ML_DSA_44_COSIGNATURE,
                Keys.mlDsa44(seed),
                () -> Instant.ofEpochSecond(1_700_000_009));
        assertThat(other.key()).isEqualTo(WITNESSES.get(1));
        assertThat(other.key().verifies(note.text(), other.sign(note.text()))).isTrue();
    }

    @ParameterizedTest(name = "with \"{1}\" in place of \"{0}\"")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "c2sp.org/tlog-proof@v1, c2sp.org/tlog-proof@v2",
                "'index 1\n', 'index 01\n'",
                "'index 1\n', ''",
                "'index 1\n', 'index -1\n'",
                "'index 1\n', 'index  1\n'",
                "'index 1\n', 'index 1\nindex 1\n'",
                "'extra c2Vjb25k\n', 'extra c2Vjb25k\nextra c2Vjb25k\n'",
                "'extra c2Vjb25k\n', 'extra c2Vjb25l=\n'",
                "'\n\nexample.com', '\nexample.com'",
                "'\n\nexample.com', '\n\n\nexample.com'"
            })
    void what_is_no_proof_file_is_refused(String part, String other) {
        var changed = new String(FILE, UTF_8).replaceFirst(part, other == null ? "" : other);
        assertThat(changed).isNotEqualTo(new String(FILE, UTF_8));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> TlogProof.parse(changed.getBytes(UTF_8)));
    }

    @Test
    void another_entry_another_log_and_too_few_witnesses_are_not_proved() {
        var proof = TlogProof.parse(FILE);
        var stranger = NoteTest.signer("witness.example/w3", 7).key();
        var third = VerifierKey.of(
                "witness.example/w3",
                SignatureType.ED25519_COSIGNATURE,
                Keys.generate(SignatureType.ED25519).getPublic());

        proof.verify(SECOND, Policy.logOnly(LOG));
        proof.verify(SECOND, new Policy(List.of(LOG), List.of(WITNESSES.get(0), third), 1));
        fails(() -> proof.verify(Hash.leaf("one".getBytes(UTF_8)), Policy.logOnly(LOG)));
        fails(() -> proof.verify(SECOND, Policy.logOnly(stranger)));
        fails(() -> proof.verify(SECOND, new Policy(List.of(LOG), List.of(WITNESSES.get(0), third), 2)));
    }

    @Test
    void a_policy_that_could_count_one_witness_twice_or_a_log_as_witness_is_refused() {
        var pair = Keys.generate(SignatureType.ED25519);
        var one = VerifierKey.of("w/1", SignatureType.ED25519_COSIGNATURE, pair.getPublic());
        var again = VerifierKey.of("w/2", SignatureType.ED25519_COSIGNATURE, pair.getPublic());
        for (var witnesses : List.of(List.of(one, again), List.of(LOG), List.of(one))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Policy(List.of(LOG), witnesses, 2));
        }
    }

    @Property(tries = 300)
    void no_byte_can_be_changed_but_those_that_nothing_authenticates(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(min = 1, max = 255) int difference) {
        var changed = FILE.clone();
        int at = place % changed.length;
        changed[at] ^= (byte) difference;
        var extra = new String(FILE, UTF_8).indexOf("c2Vjb25k");
        if (at >= extra && at < extra + "c2Vjb25k".length()) return;

        assertThatThrownBy(() -> TlogProof.parse(changed)
                        .verify(SECOND, new Policy(List.of(LOG, LOG_ML_DSA), WITNESSES, 2))
                        .log()
                        .get(1))
                .isInstanceOfAny(Malformed.class, NotVerified.class, IndexOutOfBoundsException.class);
    }

    private static void fails(ThrowingCallable verification) {
        assertThatExceptionOfType(NotVerified.class).isThrownBy(verification);
    }

    private static byte[] resource(String name) {
        try (var in = ProofFileTest.class.getResourceAsStream("/org/sillok/tlog/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
