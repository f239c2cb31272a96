package org.sillok.axon.vault;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings all data keys under the current master key. It changes no value, and where it is broken off it goes on at the next
 * start: until it is through, both master keys have to be known.
 */
final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int PAGE = 500;

    private final KeyStore keys;
    private final MasterKeys masters;

    private KeyRotation(KeyStore keys, MasterKeys masters) {
        this.keys = keys;
        this.masters = masters;
    }

    /** @throws WrongMasterKey when some data keys are wrapped by a master key that is not known */
    static void complete(KeyStore keys, MasterKeys masters) {
        new KeyRotation(keys, masters).run();
    }

    private void run() {
        var used = new HashSet<>(keys.masters());
        if (!masters.known().containsAll(used)) throw new WrongMasterKey(used, masters.known());
        if (!used.remove(masters.current())) keys.enter(masters.current());
        if (used.isEmpty()) return;
        LOG.info("The data keys of the vault are being wrapped by the master key {}", masters.current());
        long count = rewrapAll();
        used.forEach(keys::leave);
        LOG.info("{} data keys are wrapped by {}; nothing needs {} any more", count, masters.current(), used);
    }

    private long rewrapAll() {
        long count = 0;
        @Nullable KeyId last = null;
        for (var page = keys.after(null, PAGE); !page.isEmpty(); page = keys.after(last, PAGE)) {
            var rewrapped = rewrapped(page);
            if (!rewrapped.isEmpty()) keys.rewrap(rewrapped);
            count += rewrapped.size();
            last = page.getLast().id();
        }
        return count;
    }

    private List<WrappedKey> rewrapped(List<WrappedKey> page) {
        return page.stream()
                .filter(key -> !key.master().equals(masters.current()))
                .map(this::rewrapped)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable WrappedKey rewrapped(WrappedKey wrapped) {
        var key = masters.unwrap(wrapped);
        if (key == null)
            LOG.error(
                    "The data key of {} was changed and cannot be unwrapped",
                    wrapped.id().value());
        return key == null ? null : masters.wrap(wrapped.id(), key);
    }

    /** The vault was written under another master key than the one given. */
    static final class WrongMasterKey extends IllegalStateException {

        WrongMasterKey(Set<String> used, Set<String> known) {
            super(("The vault's data keys are wrapped by the master key %s, and the one given is %s. Give the right one"
                            + " (sillok.vault.master-key-file or SILLOK_VAULT_MASTER_KEY); to change over to a new one, give"
                            + " the old one too (sillok.vault.former-master-key-file).")
                    .formatted(used, known));
        }
    }
}
