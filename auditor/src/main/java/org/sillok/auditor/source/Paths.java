package org.sillok.auditor.source;

import org.sillok.tlog.tile.Tile;

/** At which paths a log serves what is not a tile. */
public final class Paths {

    public static final String CHECKPOINT = "checkpoint";
    public static final String VKEY = "log/vkey";

    private static final String ENTRIES = "tile/entries/";

    private Paths() {}

    /** Payloads and metadata of the events in a bundle of entries. */
    public static String content(Tile entries) {
        return "log/content/" + number(entries);
    }

    /** What opens the commitments of those events, as far as it is public and not erased. */
    public static String disclosures(Tile entries) {
        return "log/disclosures/" + number(entries);
    }

    /** A checkpoint that was seen, in a mirror. */
    public static String seen(long size) {
        return "checkpoints/" + size;
    }

    private static String number(Tile entries) {
        if (!entries.isBundle()) throw new IllegalArgumentException(entries + " is no bundle of entries");
        return entries.path().substring(ENTRIES.length());
    }
}
