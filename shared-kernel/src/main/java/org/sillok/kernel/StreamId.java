package org.sillok.kernel;

/** The name of one stream of events; its text form carries the kind, so that no two kinds can share a stream. */
public interface StreamId {

    /** The name without its kind, as paths and payloads write it. */
    String value();
}
