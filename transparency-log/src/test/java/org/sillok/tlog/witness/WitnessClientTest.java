package org.sillok.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.ListedTree;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.NoteSigner;
import org.sillok.tlog.note.NoteTest;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.witness.WitnessAnswer.BadRequest;
import org.sillok.tlog.witness.WitnessAnswer.Conflict;
import org.sillok.tlog.witness.WitnessAnswer.Cosigned;
import org.sillok.tlog.witness.WitnessAnswer.Inconsistent;
import org.sillok.tlog.witness.WitnessAnswer.NotTrusted;
import org.sillok.tlog.witness.WitnessAnswer.Unavailable;
import org.sillok.tlog.witness.WitnessAnswer.UnknownOrigin;

class WitnessClientTest {

    private static final String LOG = "example.com/log";
    private static final ListedTree ALL = ListedTree.of(20);

    private final KeySigner log = NoteTest.signer(LOG, 1);
    private final List<NoteSigner> signers = List.of(
            cosigner(SignatureType.ED25519_COSIGNATURE, 1_700_000_000),
            cosigner(SignatureType.ML_DSA_44_COSIGNATURE, 1_700_000_000));
    private final TestWitness witness = new TestWitness(signers, log.key());
    private final WitnessClient client = witness.client();

    @AfterEach
    void stop() {
        witness.close();
    }

    @Test
    void it_cosigns_a_tree_that_grows_with_all_its_keys() throws IOException {
        for (int size : List.of(0, 0, 1, 7, 7, 16, 20)) {
            var note = checkpoint(size);
            var answer = client.submit(note, ALL.first(size));

            assertThat(answer).isInstanceOf(Cosigned.class);
            var cosigned = note.with(new Cosigning(Map.of("w", answer)).cosignatures());
            var keys = signers.stream().map(NoteSigner::key).toList();
            assertThat(new Policy(List.of(log.key()), keys, 1).verify(cosigned).cosignatures())
                    .hasSize(2);
        }
        assertThat(witness.cosigned()).extracting(Checkpoint::size).containsExactly(0L, 0L, 1L, 7L, 7L, 16L, 20L);
    }

    @Test
    void a_client_that_does_not_know_where_the_witness_stands_learns_it() throws IOException {
        client.submit(checkpoint(9), ALL.first(9));

        assertThat(witness.client().submit(checkpoint(12), ALL.first(12))).isInstanceOf(Cosigned.class);
        assertThat(witness.client().submit(checkpoint(5), ALL.first(5))).isEqualTo(new Conflict(12));
        assertThat(client.add(9, List.of(), checkpoint(12))).isEqualTo(new Conflict(12));
    }

    @Test
    void every_refusal_of_the_specification_is_told_apart() throws IOException {
        client.submit(checkpoint(9), ALL.first(9));
        var forked = Note.sign(new Checkpoint(LOG, 9, Hash.leaf(new byte[1])).text(), List.of(log));
        var stranger = NoteTest.signer("example.com/stranger", 5);
        var unknown = Note.sign(new Checkpoint("example.com/stranger", 9, ALL.root(0, 9)).text(), List.of(stranger));
        var untrusted = Note.sign(checkpoint(12).text(), List.of(NoteTest.signer(LOG, 5)));
        var wrongEmpty = Note.sign(new Checkpoint(LOG, 0, ALL.root(0, 9)).text(), List.of(log));

        assertThat(client.add(9, List.of(), forked)).isEqualTo(new Inconsistent());
        assertThat(client.add(9, List.of(Hash.EMPTY_TREE), checkpoint(12))).isEqualTo(new Inconsistent());
        assertThat(client.add(0, List.of(), unknown)).isEqualTo(new UnknownOrigin());
        assertThat(client.add(9, List.of(), untrusted)).isEqualTo(new NotTrusted());
        assertThat(client.add(12, List.of(), checkpoint(9))).isEqualTo(new BadRequest());
        try (var fresh = new TestWitness(signers, log.key())) {
            assertThat(fresh.client().add(0, List.of(), wrongEmpty)).isEqualTo(new Inconsistent());
            assertThat(fresh.client().add(0, List.of(Hash.EMPTY_TREE), checkpoint(9)))
                    .isEqualTo(new Inconsistent());
        }
    }

    @ParameterizedTest(name = "status {0} of {1}: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "500, text/plain, ''",
                "429, text/plain, ''",
                "302, text/plain, ''",
                "200, text/plain, ''",
                "200, text/plain, 'nonsense\n'",
                "200, text/plain, '— witness.example/other AAAAAAAA\n'",
                "409, text/plain, '5\n'",
                "409, text/x.tlog.size, '5'",
                "409, text/x.tlog.size, '05\n'",
                "409, text/x.tlog.size, '-5\n'"
            })
    void an_answer_out_of_order_is_none(int status, String type, String body) {
        witness.answer(new TestWitness.Answer(status, type, body));
        assertThat(client.add(0, List.of(), checkpoint(5))).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_signature_that_fails_has_no_time_or_never_ends_is_none() {
        var note = checkpoint(5);
        var failing = signers.getFirst().signature("another text\n").line() + "\n";
        var timeless = cosigner(SignatureType.ED25519_COSIGNATURE, 0)
                        .signature(note.text())
                        .line() + "\n";

        for (var body : List.of(failing, timeless, failing.repeat(2_000))) {
            witness.answer(new TestWitness.Answer(200, "text/plain", body));
            assertThat(client.add(0, List.of(), note)).isInstanceOf(Unavailable.class);
        }
        var gone = new TestWitness(signers, log.key());
        gone.close();
        assertThat(gone.client().add(0, List.of(), note)).isInstanceOf(Unavailable.class);
    }

    private Note checkpoint(int size) {
        return Note.sign(new Checkpoint(LOG, size, ALL.root(0, size)).text(), List.of(log));
    }

    private static KeySigner cosigner(SignatureType type, long time) {
        var pair =
                type == SignatureType.ML_DSA_44_COSIGNATURE ? Keys.mlDsa44(new byte[32]) : Keys.ed25519(new byte[32]);
        return KeySigner.of("witness.example/w1", type, pair, () -> Instant.ofEpochSecond(time));
    }
}
