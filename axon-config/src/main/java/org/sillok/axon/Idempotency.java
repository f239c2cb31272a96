package org.sillok.axon;

import java.util.Optional;

/** The requests that were carried out, kept with the events they led to in one and the same commit. */
public interface Idempotency {

    /**
     * A request that was carried out.
     *
     * @param fingerprint of the first request with this key
     * @param outcome of that request, as at the first time
     */
    record Answered(String fingerprint, CommandOutcome outcome) {}

    /** The request with this key; absent where none was carried out. Refusals are not remembered. */
    Optional<Answered> find(String key);
}
