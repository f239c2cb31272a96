package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;

/** Checkpoints that were seen before, by size. A source that does not hold what they promise has forked or was rolled back. */
public record Kept(List<Head> heads) {

    static final String FOLDER = "checkpoints";

    public Kept {
        heads = heads.stream().sorted(Comparator.comparingLong(Head::size)).toList();
    }

    /** Those that lie in a mirror, or that are all the files of a folder. */
    public static Kept in(Source folder) throws IOException {
        var heads = new ArrayList<Head>();
        var seen = folder.names(FOLDER);
        for (var name : seen) add(folder, FOLDER + "/" + name, heads);
        if (seen.isEmpty() && folder.read(Paths.CHECKPOINT).isEmpty()) {
            for (var name : folder.names("")) add(folder, name, heads);
        }
        if (folder.read(Paths.CHECKPOINT).isPresent()) add(folder, Paths.CHECKPOINT, heads);
        return new Kept(heads);
    }

    private static void add(Source folder, String path, List<Head> heads) throws IOException {
        var bytes = folder.read(path);
        if (bytes.isPresent()) heads.add(Head.parse(bytes.get(), path));
    }

    public Kept and(Kept more) {
        var all = new ArrayList<>(heads);
        all.addAll(more.heads);
        return new Kept(all);
    }
}
