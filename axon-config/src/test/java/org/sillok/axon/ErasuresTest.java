package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sillok.axon.KeptRecord.because;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.document.ContentStore;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.redaction.TextRedacted;

/** What the record says is gone is gone, whatever came between. */
@SuppressWarnings("NullAway.Init")
class ErasuresTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final DocumentId LETTER = new DocumentId("ab".repeat(32));

    @TempDir
    Path data;

    private KeptRecord kept;
    private Disclosure name;
    private Disclosure reason;
    private List<Disclosure> bob;

    @BeforeEach
    void open() {
        kept = KeptRecord.in(data);
        var ada = kept.register(ADA, "Ada", 1);
        name = ada.getFirst();
        reason = ada.getLast();
        bob = kept.register(BOB, "Bob", 2);
        kept.part(ContentStore.class).keep(LETTER, "Garden Street 7".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private Event[] erasures() {
        return new Event[] {
            new PersonErased(ADA, new TreeSet<>(), because(null)),
            new TextRedacted(reason.commitment(), new Evidence(ADA.toString(), 0), "/act/reason", because(null)),
            new DocumentRedacted(LETTER, because(null))
        };
    }

    private boolean allIsThere() {
        return kept.part(Vault.class).reveal(commitments(name, reason)).size() == 2
                && kept.part(ContentStore.class).open(LETTER).isPresent();
    }

    private boolean allIsGone() {
        return kept.part(Vault.class).reveal(commitments(name, reason)).isEmpty()
                && kept.part(ContentStore.class).open(LETTER).isEmpty();
    }

    private static List<Commitment> commitments(Disclosure... disclosures) {
        return Arrays.stream(disclosures).map(Disclosure::commitment).toList();
    }

    @Test
    void what_is_recorded_as_erased_is_taken_away_by_whoever_follows_the_record() {
        assertThat(allIsThere()).isTrue();

        kept.record(erasures());

        await().until(this::allIsGone);
        var erasures = kept.part(Erasures.class);
        assertThat(erasures.isErased(ADA)).isTrue();
        assertThat(erasures.isErased(BOB)).isFalse();
        assertThat(erasures.isRedacted(reason.commitment())).isTrue();
        assertThat(erasures.isRedacted(name.commitment())).isFalse();
        assertThat(erasures.isRedacted(LETTER)).isTrue();
        assertThat(kept.part(Vault.class).reveal(commitments(bob.getFirst(), bob.getLast())))
                .hasSize(2);
    }

    @Test
    void what_a_crash_after_the_event_has_left_is_taken_away_at_the_start() {
        kept.part(Erasures.class).stop();
        kept.record(erasures());
        assertThat(allIsThere()).isTrue();
        kept.close();

        kept = KeptRecord.in(data);

        assertThat(allIsGone()).isTrue();
    }

    @Test
    void what_comes_back_from_a_backup_is_taken_away_at_the_start() {
        kept.record(erasures());
        await().until(this::allIsGone);
        kept.part(Vault.class).keep(List.of(name, reason));
        kept.part(ContentStore.class).keep(LETTER, "Garden Street 7".getBytes(StandardCharsets.UTF_8));
        assertThat(allIsThere()).isTrue();
        kept.close();

        kept = KeptRecord.in(data);

        assertThat(allIsGone()).isTrue();
        assertThat(kept.part(Erasures.class).isErased(ADA)).isTrue();
    }

    @Test
    void whoever_asks_for_it_waits_until_it_is_done() {
        kept.part(Erasures.class).stop();
        kept.record(erasures());

        kept.part(Erasures.class).now();

        assertThat(allIsGone()).isTrue();
        assertThat(kept.part(Erasures.class).isBehind()).isFalse();
    }

    @Test
    void what_cannot_be_taken_away_yet_is_shown_no_more() throws SQLException {
        try (var keys = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("vault-keys.db"));
                var statement = keys.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute("create trigger kept before delete on data_key begin select raise(abort, 'kept'); end");
            kept.record(erasures());

            kept.part(Erasures.class).now();

            assertThat(allIsGone()).isTrue();
            assertThat(kept.part(Erasures.class).isBehind()).isTrue();
            assertThat(keysOfAda(statement)).isOne();
            statement.execute("drop trigger kept");
            await().until(() -> !kept.part(Erasures.class).isBehind());
            assertThat(keysOfAda(statement)).isZero();
        }
    }

    private static int keysOfAda(Statement statement) throws SQLException {
        try (var count = statement.executeQuery("select count(*) from data_key where id = '" + ADA + "'")) {
            return count.getInt(1);
        }
    }
}
