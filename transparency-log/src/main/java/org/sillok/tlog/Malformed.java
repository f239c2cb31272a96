package org.sillok.tlog;

/** What was read does not have the form that its specification prescribes. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message);
    }
}
