package org.sillok.query.engine;

import org.sillok.projection.Key;

/** Where things of one generation of views lie: collections and the {@code _id}s in them. */
record Place(int generation) {

    String views(String projection) {
        return "views-" + projection + "-" + generation;
    }

    String directories() {
        return "directories-" + generation;
    }

    String version(String projection, Key key, long from) {
        return key(projection, key) + "|" + from;
    }

    String key(String projection, Key key) {
        return projection + "|" + generation + "|" + key;
    }

    String partition(String projection, String partition) {
        return projection + "|" + generation + "|" + partition;
    }

    /** The {@code _id} of a full chunk of a directory. */
    static String chunk(String directory, int level, long number) {
        return directory + "#" + level + "#" + number;
    }
}
