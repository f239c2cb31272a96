package org.sillok.query.http;

/** The record did not have this at the moment asked about. */
public final class UnknownThing extends RuntimeException {

    public UnknownThing(String thing) {
        super(thing + " is not in the record at this moment");
    }
}
