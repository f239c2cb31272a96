package org.sillok.axon.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a trace of system calls: was the write-ahead log synced between its last write and each acknowledgement? */
record SyncOrder(int acknowledgements, int syncs, List<String> unsynced) {

    static SyncOrder of(List<String> trace) {
        var reader = new Reader();
        trace.forEach(reader::read);
        return new SyncOrder(reader.acknowledgements, reader.syncs, reader.unsynced);
    }

    private static final class Reader {
        private final Map<String, String> begun = new HashMap<>();
        private final List<String> unsynced = new ArrayList<>();
        private int acknowledgements;
        private int syncs;
        private boolean written;
        private boolean synced;

        /** A call that another thread's interrupts stands in two lines: it counts as done where it has returned. */
        void read(String line) {
            var thread = line.substring(0, line.indexOf(' '));
            if (line.endsWith("<unfinished ...>")) {
                begun.put(thread, line);
                if (line.contains(Appender.ACKNOWLEDGED)) call(line); // said at the latest when it began
            } else if (line.contains("resumed>")) {
                var start = begun.remove(thread);
                if (start != null && !start.contains(Appender.ACKNOWLEDGED)) call(start);
            } else {
                call(line);
            }
        }

        private void call(String line) {
            if (line.contains("events.db-wal>")) {
                if (line.contains("sync(")) {
                    syncs++;
                    synced = written;
                } else {
                    written = true;
                    synced = false;
                }
            } else if (line.contains(Appender.ACKNOWLEDGED)) {
                acknowledgements++;
                if (!synced) unsynced.add(line);
                written = false;
                synced = false;
            }
        }
    }
}
