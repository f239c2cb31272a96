package org.sillok.auditor.source;

import java.io.IOException;

/** Nothing can be checked, for what would have to be read cannot be; the message is for whoever started the tool. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }
}
