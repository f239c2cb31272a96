package org.sillok.query.http;

/** The views have not come as far as the request needs, and it has waited long enough. */
final class NotYetVisible extends RuntimeException {

    private final long reached;

    NotYetVisible(long wanted, long reached) {
        super("position %d is wanted; the views have reached %d".formatted(wanted, reached));
        this.reached = reached;
    }

    long reached() {
        return reached;
    }
}
