package org.sillok.kernel;

/**
 * What a decision looked at outside its own stream: the stream and its last event then seen.
 *
 * @param stream the stream's name with its kind
 * @param sequence the last event looked at, 0-based
 */
public record Evidence(String stream, long sequence) {}
