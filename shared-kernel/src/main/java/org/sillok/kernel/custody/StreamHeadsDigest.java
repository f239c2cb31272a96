package org.sillok.kernel.custody;

/**
 * Where all streams ended, technical ones left out.
 *
 * @param streams how many there were
 * @param digest over their names and last positions, 64 lower-case hexadecimal digits; see {@link StreamHeads}
 */
public record StreamHeadsDigest(long streams, String digest) {}
