package org.sillok.standalone.pabulib;

/** A file that is not taken over, and why; nothing of it is guessed. */
final class NotTakenOver extends RuntimeException {

    NotTakenOver(String reason) {
        super(reason);
    }
}
