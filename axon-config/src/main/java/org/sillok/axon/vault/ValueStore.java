package org.sillok.axon.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/** Where the encrypted values lie. What returns is durable. */
public interface ValueStore {

    /** Keeps values, except where one lies already that was not taken away. @return the commitments where one does */
    Set<Commitment> keep(Collection<SealedValue> values);

    /** Puts these in place of what lies there. */
    void replace(Collection<SealedValue> values);

    Map<Commitment, SealedValue> find(Collection<Commitment> commitments);

    /** Removes them without a trace. */
    void remove(Collection<Commitment> commitments);

    /** Empties them: that they were there is still known. */
    void empty(Collection<Commitment> commitments);

    /** Empties all that is personal to somebody. */
    void emptyOf(Collection<PersonId> persons);
}
