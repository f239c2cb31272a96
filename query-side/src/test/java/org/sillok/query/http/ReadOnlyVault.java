package org.sillok.query.http;

import java.util.Collection;
import java.util.Map;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;

/** A vault that reveals, and of which the reading side may ask nothing else. */
interface ReadOnlyVault extends Vault {

    @Override
    Map<Commitment, String> reveal(Collection<Commitment> commitments);

    @Override
    default Map<Commitment, Standing> examine(Collection<Commitment> commitments) {
        return Map.of(); // as if all were in order
    }

    @Override
    default void keep(Collection<Disclosure> disclosures) {
        throw new UnsupportedOperationException("the reading side keeps nothing");
    }

    @Override
    default void forget(Collection<Commitment> commitments) {
        throw new UnsupportedOperationException("the reading side forgets nothing");
    }

    @Override
    default void redact(Collection<Commitment> texts) {
        // What it shows is made up, so that nothing can be taken away.
    }

    @Override
    default void erase(Collection<PersonId> persons) {
        // as with texts
    }
}
