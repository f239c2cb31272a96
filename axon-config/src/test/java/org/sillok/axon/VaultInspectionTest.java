package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sillok.axon.KeptRecord.because;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.VaultInspection.Fault;
import org.sillok.axon.VaultInspection.Finding;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.custody.Finding.DisclosureChanged;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.redaction.TextRedacted;
import org.springframework.boot.health.contributor.Status;

/** Whoever changes the vault beneath the application is found out, with the event that is concerned. */
@SuppressWarnings("NullAway.Init")
class VaultInspectionTest {

    private static final int PEOPLE = 300;
    private static final int TIMES = 100;
    private static final long SEED = Long.getLong("sillok.seed", 20191106);

    @TempDir
    Path data;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<List<Disclosure>> disclosures = new ArrayList<>();
    private KeptRecord kept;

    @BeforeEach
    void open() {
        kept = KeptRecord.in(data);
        for (int i = 0; i < PEOPLE; i++) disclosures.add(kept.register(new PersonId("p" + i), "Name " + i, i));
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private List<Finding> round() {
        return kept.part(VaultInspection.class).round();
    }

    @Test
    void a_vault_in_order_gives_no_alarm_whoever_was_erased_and_whatever_redacted() {
        for (int i = 0; i < TIMES; i++) {
            if (i % 2 == 0) {
                kept.record(new PersonErased(new PersonId("p" + i), new TreeSet<>(), because(null)));
            } else {
                var in = new Evidence("person:p" + i, 0);
                var reason = disclosures.get(i).getLast().commitment();
                kept.record(new TextRedacted(reason, in, "/act/reason", because(null)));
            }
            kept.part(Erasures.class).now();
            assertThat(round()).isEmpty();
        }
        assertThat(kept.part(VaultHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_hundred_values_changed_at_random_are_all_found_at_their_events() throws SQLException {
        System.out.printf("seed %d%n", SEED);
        for (int i = 0; i < TIMES; i++) {
            int person = random.nextInt(PEOPLE);
            var concerned = disclosures.get(person).get(random.nextInt(2));
            var sealed = bytes("vault.db", "select sealed from sealed_value where commitment = " + hex(concerned));
            var changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));

            write("vault.db", "update sealed_value set sealed = ? where commitment = " + hex(concerned), changed);

            assertThat(round()).containsExactly(new Finding(person, concerned.commitment(), Fault.CHANGED));
            assertThat(kept.part(Vault.class).reveal(List.of(concerned.commitment())))
                    .isEmpty();
            write("vault.db", "update sealed_value set sealed = ? where commitment = " + hex(concerned), sealed);
            assertThat(round()).isEmpty();
        }
    }

    @Test
    void a_hundred_values_that_changed_places_are_all_found() throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            int one = random.nextInt(PEOPLE);
            int other = (one + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            var first = disclosures.get(one).getFirst();
            var second = disclosures.get(other).getFirst();
            swap(first, second);

            assertThat(round())
                    .containsExactlyInAnyOrder(
                            new Finding(one, first.commitment(), Fault.CHANGED),
                            new Finding(other, second.commitment(), Fault.CHANGED));
            swap(first, second);
        }
        assertThat(round()).isEmpty();
    }

    private void swap(Disclosure one, Disclosure other) throws SQLException {
        var select = "select sealed from sealed_value where commitment = ";
        var first = bytes("vault.db", select + hex(one));
        var second = bytes("vault.db", select + hex(other));
        write("vault.db", "update sealed_value set sealed = ? where commitment = " + hex(one), second);
        write("vault.db", "update sealed_value set sealed = ? where commitment = " + hex(other), first);
    }

    @Test
    void a_hundred_values_and_keys_removed_or_emptied_are_all_found() throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            int person = i;
            var text = disclosures.get(person).getLast();
            switch (i % 3) {
                case 0 -> write("vault.db", "delete from sealed_value where commitment = " + hex(text));
                case 1 -> write("vault.db", "update sealed_value set sealed = x'' where commitment = " + hex(text));
                default ->
                    write(
                            "vault-keys.db",
                            "delete from data_key where id = '"
                                    + text.commitment().hash() + "'");
            }

            assertThat(round())
                    .as("%d", i)
                    .hasSize(i + 1)
                    .contains(new Finding(person, text.commitment(), Fault.MISSING));
        }
    }

    @Test
    void a_hundred_keys_changed_at_random_are_all_found() throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            int person = random.nextInt(PEOPLE);
            var id = "'person:p" + person + "'";
            var wrapped = bytes("vault-keys.db", "select wrapped from data_key where id = " + id);
            var changed = wrapped.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));

            write("vault-keys.db", "update data_key set wrapped = ? where id = " + id, changed);

            var name = disclosures.get(person).getFirst().commitment();
            assertThat(round()).containsExactly(new Finding(person, name, Fault.CHANGED));
            write("vault-keys.db", "update data_key set wrapped = ? where id = " + id, wrapped);
        }
        assertThat(round()).isEmpty();
    }

    @Test
    void what_is_found_is_told_recorded_once_and_makes_the_health_down() throws SQLException {
        var text = disclosures.get(7).getLast();
        write("vault.db", "delete from sealed_value where commitment = " + hex(text));
        kept.close();

        kept = KeptRecord.in(
                data,
                "sillok.vault.inspection.first=0s",
                "sillok.vault.inspection.rest=0s",
                "sillok.vault.inspection.again=PT0.05S");

        var finding = new Finding(7, text.commitment(), Fault.MISSING);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(kept.part(VaultInspection.class).findings()).containsExactly(finding));
        assertThat(kept.part(VaultHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
        await().pollDelay(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(kept.part(Custody.class).reported())
                        .containsExactly(new DisclosureChanged(7L, text.commitment())));
    }

    private static String hex(Disclosure disclosure) {
        return "x'" + disclosure.commitment().hash() + "'";
    }

    /** Past the application, as whoever has the file can. */
    private byte[] bytes(String file, String select) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(file));
                var rows = connection.createStatement().executeQuery(select)) {
            assertThat(rows.next()).isTrue();
            return rows.getBytes(1);
        }
    }

    private void write(String file, String sql, byte[]... values) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(file));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setBytes(i + 1, values[i]);
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
