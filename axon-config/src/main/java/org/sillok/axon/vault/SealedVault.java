package org.sillok.axon.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Disclosures, each encrypted by AES-256-GCM with its commitment as associated data, under the key of its person or, for a
 * text, one of its own. Who destroys a key has destroyed every copy of what it encrypts.
 */
public final class SealedVault implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(SealedVault.class);

    private final ValueStore values;
    private final KeyStore keys;
    private final MasterKeys masters;
    private final Set<Commitment> told = ConcurrentHashMap.newKeySet();

    /** Keys that are to be destroyed and may still be there, for that can fail: what they encrypt is closed at once. */
    private final Set<KeyId> doomed = ConcurrentHashMap.newKeySet();

    /** @throws IllegalStateException when the keys are wrapped by another master key */
    public SealedVault(ValueStore values, KeyStore keys, MasterKeys masters) {
        this.values = values;
        this.keys = keys;
        this.masters = masters;
        KeyRotation.complete(keys, masters);
    }

    /** The keys to encrypt some disclosures with: those of known persons, and fresh ones. */
    private record Ring(Map<KeyId, SecretKey> known, Map<KeyId, SecretKey> fresh) {

        SecretKey of(KeyId id) {
            return Objects.requireNonNull(known.containsKey(id) ? known.get(id) : fresh.get(id));
        }
    }

    @Override
    public void keep(Collection<Disclosure> disclosures) {
        if (disclosures.isEmpty()) return;
        var ring = ring(disclosures);
        var sealed =
                disclosures.stream().map(one -> seal(one, ring.of(key(one)))).toList();
        // At the same time, for both wait for the disk; a value without its key, or a key without its value, says
        // nothing.
        var keptKeys = CompletableFuture.supplyAsync(() -> keepKeys(ring), Thread::startVirtualThread);
        var keptValues = values.keep(sealed);
        agree(disclosures, ring, join(keptKeys), keptValues);
    }

    private Map<KeyId, WrappedKey> keepKeys(Ring ring) {
        if (ring.fresh().isEmpty()) return Map.of();
        return keys.keep(ring.fresh().entrySet().stream()
                .map(one -> masters.wrap(one.getKey(), one.getValue()))
                .toList());
    }

    /**
     * Encrypts anew where value and key do not belong together: where somebody else was faster with the key, or where a crash
     * has left one without the other.
     */
    private void agree(
            Collection<Disclosure> disclosures,
            Ring ring,
            Map<KeyId, WrappedKey> keptKeys,
            Set<Commitment> keptValues) {
        var again = new ArrayList<SealedValue>();
        for (var disclosure : disclosures) {
            var id = key(disclosure);
            var fresh = ring.fresh().get(id);
            if (fresh == null) continue;
            var faster = keptKeys.get(id);
            boolean valueWasThere = keptValues.contains(disclosure.commitment());
            if (faster == null && valueWasThere) again.add(seal(disclosure, fresh));
            if (faster != null && !valueWasThere) again.add(seal(disclosure, unwrapped(faster)));
        }
        if (!again.isEmpty()) values.replace(again);
    }

    private SecretKey unwrapped(WrappedKey wrapped) {
        var key = masters.unwrap(wrapped);
        if (key == null)
            throw new IllegalStateException("the data key of " + wrapped.id().value() + " was changed");
        return key;
    }

    private Ring ring(Collection<Disclosure> disclosures) {
        var persons = disclosures.stream()
                .map(Disclosure::subject)
                .filter(Objects::nonNull)
                .map(KeyId::of)
                .distinct()
                .toList();
        var known = new HashMap<KeyId, SecretKey>();
        if (!persons.isEmpty()) keys.find(persons).forEach((id, wrapped) -> known.put(id, unwrapped(wrapped)));
        var fresh = new LinkedHashMap<KeyId, SecretKey>();
        for (var disclosure : disclosures) {
            var id = key(disclosure);
            if (!known.containsKey(id)) fresh.computeIfAbsent(id, ignored -> new SecretKeySpec(Gcm.newKey(), "AES"));
        }
        return new Ring(known, fresh);
    }

    private static KeyId key(Disclosure disclosure) {
        var subject = disclosure.subject();
        return subject == null ? KeyId.of(disclosure.commitment()) : KeyId.of(subject);
    }

    private static SealedValue seal(Disclosure disclosure, SecretKey key) {
        var value = disclosure.value().getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(Disclosure.SALT_BYTES + value.length)
                .put(disclosure.salt())
                .put(value);
        var sealed = Gcm.seal(key, associated(disclosure.commitment()), plain.array());
        return new SealedValue(disclosure.commitment(), disclosure.subject(), sealed);
    }

    @Override
    public Map<Commitment, Standing> examine(Collection<Commitment> commitments) {
        if (commitments.isEmpty()) return Map.of();
        var found = values.find(commitments);
        var ids = found.values().stream().map(SealedValue::key).distinct().toList();
        var wrapped = ids.isEmpty() ? Map.<KeyId, WrappedKey>of() : keys.find(ids);
        var standings = new LinkedHashMap<Commitment, Standing>();
        for (var commitment : commitments) standings.put(commitment, standing(found.get(commitment), wrapped));
        return standings;
    }

    private Standing standing(@Nullable SealedValue value, Map<KeyId, WrappedKey> wrapped) {
        if (value == null) return new Standing.Unknown();
        var key = wrapped.get(value.key());
        if (value.isTaken() || key == null || doomed.contains(key.id())) return new Standing.Taken(value.subject());
        var disclosure = open(value, masters.unwrap(key));
        if (disclosure != null && disclosure.opens()) return new Standing.Open(disclosure);
        if (told.add(value.commitment())) {
            LOG.error(
                    "What lies in the vault for {} does not open it: it was changed",
                    value.commitment().hash());
        }
        return new Standing.Damaged();
    }

    private static @Nullable Disclosure open(SealedValue value, @Nullable SecretKey key) {
        var plain = key == null ? null : Gcm.open(key, associated(value.commitment()), value.sealed());
        if (plain == null || plain.length < Disclosure.SALT_BYTES) return null;
        var salt = Arrays.copyOf(plain, Disclosure.SALT_BYTES);
        var text = new String(plain, salt.length, plain.length - salt.length, StandardCharsets.UTF_8);
        return new Disclosure(value.commitment(), value.subject(), salt, text);
    }

    private static byte[] associated(Commitment commitment) {
        return HexFormat.of().parseHex(commitment.hash());
    }

    @Override
    public void forget(Collection<Commitment> commitments) {
        if (commitments.isEmpty()) return;
        keys.destroy(texts(commitments));
        values.remove(commitments);
    }

    @Override
    public void redact(Collection<Commitment> texts) {
        if (texts.isEmpty()) return;
        destroy(texts(texts));
        values.empty(texts);
    }

    @Override
    public void erase(Collection<PersonId> persons) {
        if (persons.isEmpty()) return;
        destroy(persons.stream().map(KeyId::of).toList());
        values.emptyOf(persons);
    }

    private void destroy(List<KeyId> ids) {
        doomed.addAll(ids);
        keys.destroy(ids);
        ids.forEach(doomed::remove);
    }

    private static List<KeyId> texts(Collection<Commitment> commitments) {
        return commitments.stream().map(KeyId::of).toList();
    }

    private static <R> R join(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
