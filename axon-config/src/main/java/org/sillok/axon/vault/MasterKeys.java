package org.sillok.axon.vault;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The master key that wraps data keys, and former ones that only unwrap. */
public final class MasterKeys {

    private static final String DOMAIN = "sillok/data-key/v1\n";

    private final MasterKey current;
    private final Map<String, MasterKey> known = new LinkedHashMap<>();

    MasterKeys(MasterKey current, MasterKey... former) {
        this.current = current;
        for (var one : former) known.put(one.id(), one);
        known.put(current.id(), current);
    }

    String current() {
        return current.id();
    }

    Set<String> known() {
        return known.keySet();
    }

    WrappedKey wrap(KeyId id, SecretKey key) {
        return new WrappedKey(id, current.id(), Gcm.seal(current.key(), associated(id), key.getEncoded()));
    }

    /** @return nothing where it was changed, or wrapped by a key that is not known here */
    @Nullable
    SecretKey unwrap(WrappedKey wrapped) {
        var master = known.get(wrapped.master());
        if (master == null) return null;
        var key = Gcm.open(master.key(), associated(wrapped.id()), wrapped.wrapped());
        return key == null ? null : new SecretKeySpec(key, "AES");
    }

    private static byte[] associated(KeyId id) {
        return (DOMAIN + id.value()).getBytes(StandardCharsets.UTF_8);
    }
}
