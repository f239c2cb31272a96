package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.note.Checkpoint;

/** Checkpoints that were seen before, by size. A source that does not hold what they promise has forked or was rolled back. */
public record Kept(List<Seen> seen) {

    static final String FOLDER = "checkpoints";

    /** @param signed whether a key that is trusted has signed it; where none has, it may be anybody's */
    public record Seen(Head head, boolean signed) {

        public long size() {
            return head.size();
        }

        public Checkpoint checkpoint() {
            return head.checkpoint();
        }
    }

    public Kept {
        seen = seen.stream().sorted(Comparator.comparingLong(Seen::size)).toList();
    }

    /** Those that lie in a mirror, or that are all the files of a folder. */
    public static Kept in(Source folder, Trust trust) throws IOException {
        var seen = new ArrayList<Seen>();
        var names = folder.names(FOLDER);
        for (var name : names) add(folder, FOLDER + "/" + name, trust, seen);
        if (names.isEmpty() && folder.read(Paths.CHECKPOINT).isEmpty()) {
            for (var name : folder.names("")) add(folder, name, trust, seen);
        }
        if (folder.read(Paths.CHECKPOINT).isPresent()) add(folder, Paths.CHECKPOINT, trust, seen);
        return new Kept(seen);
    }

    private static void add(Source folder, String path, Trust trust, List<Seen> seen) throws IOException {
        var bytes = folder.read(path);
        if (bytes.isEmpty()) return;
        var head = Head.parse(bytes.get(), path);
        seen.add(new Seen(head, head.isSigned(trust)));
    }

    public Kept and(Kept more) {
        var all = new ArrayList<>(seen);
        all.addAll(more.seen);
        return new Kept(all);
    }
}
