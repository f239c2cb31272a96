package org.sillok.auditor;

import java.util.List;

/** All commands there are. */
final class Commands {

    private Commands() {}

    static List<Object> all(Terminal terminal) {
        return List.of(
                new Fetch(terminal),
                new Verify(terminal),
                new Recount(terminal),
                new Replay(terminal),
                new Diff(terminal),
                new Reporting(terminal),
                new Prove(terminal),
                new CheckProof(terminal));
    }
}
