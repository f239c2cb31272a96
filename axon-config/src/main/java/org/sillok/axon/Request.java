package org.sillok.axon;

/**
 * A request that is carried out once however often it is sent.
 *
 * @param key chosen by the client
 * @param fingerprint SHA-256 of what was asked, 64 lower-case hexadecimal digits
 */
public record Request(String key, String fingerprint) {}
