package org.sillok.tlog;

/** A proof, a signature or a tree is well formed and yet does not hold. */
public final class NotVerified extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotVerified(String message) {
        super(message);
    }
}
