package org.sillok.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where disclosures lie, outside the record: what is taken away here is unreadable everywhere, and no proof breaks. */
public interface Vault {

    /** How a commitment stands in the vault. */
    sealed interface Standing {

        /** A value opens it. */
        record Open(Disclosure disclosure) implements Standing {}

        /**
         * It was here, and its value or its key was taken away.
         *
         * @param subject whose personal value it was; absent for a text
         */
        record Taken(@Nullable PersonId subject) implements Standing {}

        /** What lies here does not open it: somebody has changed the value or its key. */
        record Damaged() implements Standing {}

        /** Nothing lies here. */
        record Unknown() implements Standing {}
    }

    /** Keeps the disclosures; when this returns they are durable. Keeping one twice changes nothing. */
    void keep(Collection<Disclosure> disclosures);

    /** How each of the commitments stands. */
    Map<Commitment, Standing> examine(Collection<Commitment> commitments);

    /** Forgets disclosures of which nothing was recorded, as if they had never been here. */
    void forget(Collection<Commitment> commitments);

    /** Takes texts away for good, each with its key. Doing it twice changes nothing. */
    void redact(Collection<Commitment> texts);

    /** Takes all personal values of these persons away for good, with their keys. Doing it twice changes nothing. */
    void erase(Collection<PersonId> persons);

    /** What opens the commitments; what is unknown, taken away or damaged is missing from the answer. */
    default Map<Commitment, Disclosure> disclose(Collection<Commitment> commitments) {
        var disclosed = new LinkedHashMap<Commitment, Disclosure>();
        examine(commitments).forEach((commitment, standing) -> {
            if (standing instanceof Standing.Open open) disclosed.put(commitment, open.disclosure());
        });
        return disclosed;
    }

    /** The values behind the commitments; what is unknown, taken away or damaged is missing from the answer. */
    default Map<Commitment, String> reveal(Collection<Commitment> commitments) {
        var revealed = new LinkedHashMap<Commitment, String>();
        disclose(commitments).forEach((commitment, disclosure) -> revealed.put(commitment, disclosure.value()));
        return revealed;
    }
}
