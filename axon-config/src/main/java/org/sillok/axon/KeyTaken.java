package org.sillok.axon;

/** The request of this command has been carried out before; nothing was written. */
public final class KeyTaken extends RuntimeException {

    private final String key;

    public KeyTaken(String key) {
        super("request " + key + " has been carried out before");
        this.key = key;
    }

    public String key() {
        return key;
    }
}
