package org.sillok.kernel.custody;

/**
 * What all versions of all views of a read model came to.
 *
 * @param name the stable name of the read model
 * @param revision which shape of it
 * @param versions how many versions there were
 * @param digest the chain over them, 64 lower-case hexadecimal digits
 */
public record ReadModelDigest(String name, int revision, long versions, String digest) {}
