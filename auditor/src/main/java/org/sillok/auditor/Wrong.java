package org.sillok.auditor;

/** The command was not understood; the message says what is wrong with it. */
final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Wrong(String message) {
        super(message);
    }
}
