package org.sillok.axon.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault.Standing;

/** What the vault must do, wherever its values and its keys lie. */
public abstract class VaultContract {

    protected static final PersonId ADA = new PersonId("ada");
    protected static final PersonId BOB = new PersonId("bob");
    protected static final Disclosure NAME = Disclosure.of("김하나", ADA, salt(1));
    protected static final Disclosure BIRTH = Disclosure.of("1990-02-28", ADA, salt(2));
    protected static final Disclosure OTHER_NAME = Disclosure.of("Bob", BOB, salt(3));
    protected static final Disclosure REASON = Disclosure.of("because", null, salt(4));
    protected static final Disclosure SPEECH = Disclosure.of("She said so", null, salt(5));

    protected static final MasterKeys FIRST = masters(1);

    private static final int MANY = 1200;

    protected abstract ValueStore values();

    protected abstract KeyStore keys();

    /** Opens what is left after the process has ended. */
    protected abstract void reopen() throws Exception;

    protected SealedVault vault() {
        return new SealedVault(values(), keys(), FIRST);
    }

    private SealedVault reopened() throws Exception {
        reopen();
        return vault();
    }

    /** @param former told by number too */
    private static MasterKeys masters(int current, int... former) {
        return new MasterKeys(
                master(current),
                IntStream.of(former).mapToObj(VaultContract::master).toArray(MasterKey[]::new));
    }

    private static MasterKey master(int number) {
        return MasterKey.of(salt(number));
    }

    private static byte[] salt(int seed) {
        var salt = new byte[Disclosure.SALT_BYTES];
        Arrays.fill(salt, (byte) seed);
        salt[0] = (byte) (seed >> 8);
        return salt;
    }

    private static List<Commitment> commitments(Disclosure... disclosures) {
        return Stream.of(disclosures).map(Disclosure::commitment).toList();
    }

    private static Map<Commitment, String> values(Disclosure... disclosures) {
        var values = new HashMap<Commitment, String>();
        for (var one : disclosures) values.put(one.commitment(), one.value());
        return values;
    }

    private static void assertHolds(SealedVault vault, Disclosure... disclosures) {
        assertThat(vault.reveal(commitments(disclosures))).isEqualTo(values(disclosures));
    }

    private static Standing standing(SealedVault vault, Disclosure disclosure) {
        return Objects.requireNonNull(vault.examine(commitments(disclosure)).get(disclosure.commitment()));
    }

    @Test
    void what_was_kept_is_revealed_also_after_a_restart() throws Exception {
        vault().keep(List.of(NAME, BIRTH, REASON));

        assertHolds(vault(), NAME, BIRTH, REASON);
        assertHolds(reopened(), NAME, BIRTH, REASON);
        assertThat(vault().disclose(commitments(NAME))).containsEntry(NAME.commitment(), NAME);
    }

    @Test
    void keeping_twice_changes_nothing() {
        vault().keep(List.of(NAME, REASON));
        vault().keep(List.of(NAME, REASON, SPEECH));

        assertHolds(vault(), NAME, REASON, SPEECH);
    }

    @Test
    void what_is_forgotten_was_never_there() throws Exception {
        vault().keep(List.of(NAME, BIRTH, REASON));

        vault().forget(commitments(NAME, REASON));

        assertThat(vault().reveal(commitments(NAME, REASON))).isEmpty();
        assertThat(standing(reopened(), NAME)).isEqualTo(new Standing.Unknown());
        assertThat(standing(vault(), REASON)).isEqualTo(new Standing.Unknown());
        assertHolds(vault(), BIRTH);
    }

    @Test
    void a_redacted_text_is_gone_for_good_and_no_other_with_it() throws Exception {
        vault().keep(List.of(NAME, REASON, SPEECH));

        vault().redact(commitments(SPEECH));
        vault().redact(commitments(SPEECH));

        assertThat(standing(reopened(), SPEECH)).isEqualTo(new Standing.Taken(null));
        assertHolds(vault(), NAME, REASON);
    }

    @Test
    void whoever_is_erased_has_no_value_left_and_nobody_else_loses_one() throws Exception {
        vault().keep(List.of(NAME, BIRTH, OTHER_NAME, REASON));

        vault().erase(List.of(ADA));
        vault().erase(List.of(ADA));

        assertThat(vault().reveal(commitments(NAME, BIRTH))).isEmpty();
        assertThat(standing(reopened(), NAME)).isEqualTo(new Standing.Taken(ADA));
        assertThat(standing(vault(), BIRTH)).isEqualTo(new Standing.Taken(ADA));
        assertHolds(vault(), OTHER_NAME, REASON);
    }

    @Test
    void a_key_destroyed_makes_every_copy_of_the_values_unreadable() {
        vault().keep(List.of(NAME, SPEECH));
        var copies = values().find(commitments(NAME, SPEECH)).values();

        vault().erase(List.of(ADA));
        vault().redact(commitments(SPEECH));
        values().replace(copies);

        assertThat(standing(vault(), NAME)).isEqualTo(new Standing.Taken(ADA));
        assertThat(standing(vault(), SPEECH)).isEqualTo(new Standing.Taken(null));
    }

    @Test
    void what_a_crash_has_left_without_its_key_or_without_its_value_is_kept_anew() {
        vault().keep(List.of(NAME, REASON, SPEECH));
        keys().destroy(List.of(KeyId.of(ADA), KeyId.of(REASON.commitment())));
        values().remove(commitments(SPEECH));

        vault().keep(List.of(NAME, REASON, SPEECH));

        assertHolds(vault(), NAME, REASON, SPEECH);
    }

    @Test
    void who_was_taken_away_can_be_kept_anew() {
        vault().keep(List.of(NAME, REASON));
        vault().erase(List.of(ADA));
        vault().redact(commitments(REASON));

        vault().keep(List.of(NAME, REASON));

        assertHolds(vault(), NAME, REASON);
    }

    @Test
    void many_at_once_agree_on_the_key_of_a_person() {
        var vault = vault();
        var all = IntStream.range(0, 64)
                .mapToObj(i -> Disclosure.of("value " + i, BOB, salt(i)))
                .toList();

        var keeping = all.stream()
                .map(one -> CompletableFuture.runAsync(() -> vault.keep(List.of(one)), Thread::startVirtualThread))
                .toList();
        keeping.forEach(CompletableFuture::join);

        assertHolds(vault(), all.toArray(Disclosure[]::new));
    }

    @Test
    void nothing_is_kept_revealed_and_taken_away_of_nothing() {
        vault().keep(List.of());
        vault().forget(List.of());
        vault().redact(List.of());
        vault().erase(List.of());

        assertThat(vault().reveal(List.of())).isEmpty();
    }

    @Test
    void a_value_that_was_changed_is_damaged_and_never_shown() {
        vault().keep(List.of(NAME, REASON, SPEECH));

        for (var kept : List.copyOf(values().find(commitments(NAME, SPEECH)).values())) {
            var changed = kept.sealed().clone();
            changed[changed.length - 1] ^= 1;
            values().replace(List.of(new SealedValue(kept.commitment(), kept.subject(), changed)));
        }

        assertThat(standing(vault(), NAME)).isEqualTo(new Standing.Damaged());
        assertThat(standing(vault(), SPEECH)).isEqualTo(new Standing.Damaged());
        assertThat(vault().reveal(commitments(NAME, REASON, SPEECH))).isEqualTo(values(REASON));
    }

    @Test
    void values_that_change_places_are_damaged() {
        vault().keep(List.of(NAME, BIRTH));
        var name = Objects.requireNonNull(values().find(commitments(NAME)).get(NAME.commitment()));

        values().replace(List.of(new SealedValue(BIRTH.commitment(), ADA, name.sealed())));

        assertThat(standing(vault(), BIRTH)).isEqualTo(new Standing.Damaged());
        assertHolds(vault(), NAME);
    }

    @Test
    void a_value_that_does_not_open_its_commitment_is_damaged_whoever_encrypted_it() {
        vault().keep(List.of(new Disclosure(REASON.commitment(), null, REASON.salt(), "for no reason")));

        assertThat(standing(vault(), REASON)).isEqualTo(new Standing.Damaged());
    }

    @Test
    void a_key_that_was_changed_damages_what_it_encrypts() {
        vault().keep(List.of(NAME, REASON));
        var key = Objects.requireNonNull(keys().find(List.of(KeyId.of(ADA))).get(KeyId.of(ADA)));
        var changed = key.wrapped().clone();
        changed[20] ^= 1;

        keys().rewrap(List.of(new WrappedKey(key.id(), key.master(), changed)));

        assertThat(standing(vault(), NAME)).isEqualTo(new Standing.Damaged());
        assertHolds(vault(), REASON);
    }

    @Test
    void under_another_master_key_the_vault_is_not_opened() {
        vault().keep(List.of(NAME));

        assertThatThrownBy(() -> new SealedVault(values(), keys(), masters(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(master(1).id())
                .hasMessageContaining("sillok.vault.master-key-file");
        assertHolds(vault(), NAME);
    }

    @Test
    void a_new_master_key_takes_over_and_the_former_one_is_needed_no_more() throws Exception {
        vault().keep(List.of(NAME, REASON));
        var sealed = values().find(commitments(NAME, REASON));

        assertHolds(new SealedVault(values(), keys(), masters(2, 1)), NAME, REASON);
        reopen();

        assertHolds(new SealedVault(values(), keys(), masters(2)), NAME, REASON);
        assertThatThrownBy(this::vault).isInstanceOf(IllegalStateException.class);
        assertThat(values().find(commitments(NAME, REASON)).get(NAME.commitment()))
                .as("no value was touched")
                .extracting(value -> Objects.requireNonNull(value).sealed())
                .isEqualTo(Objects.requireNonNull(sealed.get(NAME.commitment())).sealed());
    }

    @Test
    void a_change_of_the_master_key_that_was_broken_off_is_finished() throws Exception {
        var many = IntStream.range(0, MANY)
                .mapToObj(i -> Disclosure.of("text " + i, null, salt(i)))
                .toArray(Disclosure[]::new);
        vault().keep(List.of(many));

        assertThatThrownBy(() -> new SealedVault(values(), new BreakingOff(keys()), masters(2, 1)))
                .hasMessage("power cut");
        reopen();
        assertThatThrownBy(this::vault).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SealedVault(values(), keys(), masters(2)))
                .isInstanceOf(IllegalStateException.class);

        assertHolds(new SealedVault(values(), keys(), masters(2, 1)), many);
        assertHolds(new SealedVault(values(), keys(), masters(2)), many);
    }

    /** Rewraps one page, and then no more. */
    private static final class BreakingOff implements KeyStore {

        private final KeyStore keys;
        private final List<WrappedKey> rewrapped = new ArrayList<>();

        BreakingOff(KeyStore keys) {
            this.keys = keys;
        }

        @Override
        public Map<KeyId, WrappedKey> keep(Collection<WrappedKey> kept) {
            return keys.keep(kept);
        }

        @Override
        public Map<KeyId, WrappedKey> find(Collection<KeyId> ids) {
            return keys.find(ids);
        }

        @Override
        public void destroy(Collection<KeyId> ids) {
            keys.destroy(ids);
        }

        @Override
        public List<WrappedKey> after(@Nullable KeyId last, int most) {
            return keys.after(last, most);
        }

        @Override
        public void rewrap(Collection<WrappedKey> some) {
            if (!rewrapped.isEmpty()) throw new IllegalStateException("power cut");
            keys.rewrap(some);
            rewrapped.addAll(some);
        }

        @Override
        public Set<String> masters() {
            return keys.masters();
        }

        @Override
        public void enter(String master) {
            keys.enter(master);
        }

        @Override
        public void leave(String master) {
            keys.leave(master);
        }
    }

    @Test
    void what_is_to_be_destroyed_is_closed_even_while_it_cannot_be() {
        var stuck = new AtomicBoolean(true);
        var vault = new SealedVault(values(), destroyingUnless(stuck, keys()), FIRST);
        vault.keep(List.of(NAME, OTHER_NAME, REASON, SPEECH));

        assertThatThrownBy(() -> vault.erase(List.of(ADA))).hasMessage("stuck");
        assertThatThrownBy(() -> vault.redact(commitments(REASON))).hasMessage("stuck");

        var all = commitments(NAME, OTHER_NAME, REASON, SPEECH);
        assertThat(vault.reveal(all)).isEqualTo(values(OTHER_NAME, SPEECH));
        assertThat(vault.disclose(all)).containsOnlyKeys(commitments(OTHER_NAME, SPEECH));
        stuck.set(false);
        vault.erase(List.of(ADA));
        vault.redact(commitments(REASON));
        assertThat(vault().reveal(all)).isEqualTo(values(OTHER_NAME, SPEECH));
        vault.keep(List.of(NAME));
        assertThat(vault.reveal(all)).as("entered again").isEqualTo(values(NAME, OTHER_NAME, SPEECH));
    }

    private static KeyStore destroyingUnless(AtomicBoolean stuck, KeyStore keys) {
        return (KeyStore) Proxy.newProxyInstance(
                KeyStore.class.getClassLoader(), new Class<?>[] {KeyStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("destroy") && stuck.get()) throw new IllegalStateException("stuck");
                    return method.invoke(keys, arguments);
                });
    }
}
