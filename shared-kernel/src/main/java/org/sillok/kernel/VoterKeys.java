package org.sillok.kernel;

/**
 * The secret keys of each cycle, outside the record: with one of them and a voter's reference the voter's ballot is
 * found, without it nobody is. They are drawn when first asked for, and durable when told.
 */
public interface VoterKeys {

    int BYTES = 32;

    /** What a key is for; the two never meet, so that an enrolment leads to no ballot. */
    enum Purpose {
        BALLOT,
        ENROLMENT
    }

    /** The key of a cycle, {@value #BYTES} bytes, always the same one. */
    byte[] of(CycleId cycle, Purpose purpose);
}
