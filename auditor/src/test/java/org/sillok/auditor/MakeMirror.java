package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a mirror to measure with: one committee, motion after motion by roll-call. Run with a folder and a number of events. */
final class MakeMirror {

    private MakeMirror() {}

    public static void main(String[] args) throws IOException {
        var log = Committee.log(Long.parseLong(args[1])).log();
        log.in(Path.of(args[0]));
        System.out.println(MadeLog.vkey());
    }
}
