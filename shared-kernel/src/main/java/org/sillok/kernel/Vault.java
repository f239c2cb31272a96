package org.sillok.kernel;

import java.util.Collection;
import java.util.Map;

/** Where disclosures lie, outside the record: what is forgotten here is unreadable everywhere, and no proof breaks. */
public interface Vault {

    /** Keeps the disclosures; when this returns they are durable. Keeping one twice changes nothing. */
    void keep(Collection<Disclosure> disclosures);

    /** The values behind the commitments; what is unknown or forgotten is missing from the answer. */
    Map<Commitment, String> reveal(Collection<Commitment> commitments);

    /** Forgets the disclosures for good. */
    void forget(Collection<Commitment> commitments);
}
