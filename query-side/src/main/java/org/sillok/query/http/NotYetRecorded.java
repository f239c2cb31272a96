package org.sillok.query.http;

/** The moment asked about lies after all that is recorded, so that nothing true can be said of it yet. */
final class NotYetRecorded extends RuntimeException {

    private final long head;

    NotYetRecorded(String asked, long head) {
        super("%s lies after the end of the record, which is %d".formatted(asked, head));
        this.head = head;
    }

    long head() {
        return head;
    }
}
