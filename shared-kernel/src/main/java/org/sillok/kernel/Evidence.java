package org.sillok.kernel;

/**
 * What a decision looked at outside its own stream: the stream and its last event then seen.
 *
 * @param stream the stream's name with its kind
 * @param sequence the last event looked at, 0-based; -1 where the stream was still empty
 */
public record Evidence(String stream, long sequence) {

    public Evidence {
        if (sequence < -1) throw new InvalidValue("sequence", "-1 or more", sequence);
    }
}
