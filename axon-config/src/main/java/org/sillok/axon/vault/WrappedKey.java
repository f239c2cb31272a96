package org.sillok.axon.vault;

/**
 * A data key as it is kept: encrypted by a master key.
 *
 * @param master the id of that master key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrappedKey(KeyId id, String master, byte[] wrapped) {}
