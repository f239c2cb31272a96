package org.sillok.axon.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the wrapped data keys lie, apart from the values. What returns is durable. */
public interface KeyStore {

    /** Keeps keys, except where there is one already. @return those that are there already, and stay */
    Map<KeyId, WrappedKey> keep(Collection<WrappedKey> keys);

    Map<KeyId, WrappedKey> find(Collection<KeyId> ids);

    /** Destroys keys: nothing that they have encrypted can be read again. */
    void destroy(Collection<KeyId> ids);

    /** Some keys in the order of their ids, from after one on. */
    List<WrappedKey> after(@Nullable KeyId last, int most);

    /** Puts these in place of the keys of the same ids, where those are still there. */
    void rewrap(Collection<WrappedKey> keys);

    /** The ids of the master keys that may have wrapped some. */
    Set<String> masters();

    void enter(String master);

    /** No key is wrapped by this one any more, and nothing is left of those that were. */
    void leave(String master);
}
