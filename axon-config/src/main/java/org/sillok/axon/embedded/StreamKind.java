package org.sillok.axon.embedded;

/** The kind of a stream, which the framework calls the type of its aggregate: what stands before the colon of its name. */
final class StreamKind {

    private StreamKind() {}

    static String of(String stream) {
        return stream.substring(0, Math.max(0, stream.indexOf(':')));
    }
}
