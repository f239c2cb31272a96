package org.sillok.query.http;

/** A parameter of a question that cannot be understood. */
public final class BadParameter extends RuntimeException {

    private final String name;

    public BadParameter(String name, String allowed) {
        super(name + " is " + allowed);
        this.name = name;
    }

    String name() {
        return name;
    }
}
