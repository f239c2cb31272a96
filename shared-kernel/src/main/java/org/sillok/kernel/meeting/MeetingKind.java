package org.sillok.kernel.meeting;

/** What sort of meeting it is (정기·임시·분과). */
public enum MeetingKind {
    REGULAR,
    EXTRAORDINARY,
    SUBCOMMITTEE
}
