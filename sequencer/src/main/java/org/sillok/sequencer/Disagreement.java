package org.sillok.sequencer;

/** The record and its log do not say the same: one of them was changed beneath us. */
final class Disagreement extends RuntimeException {

    private final long position;
    private final String what;

    /** @param position the first at which they differ */
    Disagreement(long position, String what) {
        super("position %d: %s".formatted(position, what));
        this.position = position;
        this.what = what;
    }

    long position() {
        return position;
    }

    String what() {
        return what;
    }
}
