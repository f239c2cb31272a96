package org.sillok.auditor.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.tlog.tile.Tile;

/**
 * Looks for events of a type without checking anything: the {@link LogCheck} does that. A leaf ends with its type and version, so that others are
 * not even read; what cannot be read is passed over.
 */
public final class Scan {

    private final Source source;
    private final Head head;
    private final Words words = new Words();

    public Scan(Source source, Head head) {
        this.source = source;
        this.head = head;
    }

    public void events(String type, Consumer<LoggedEvent> found) throws IOException {
        for (long index = 0; index * Tile.WIDTH < head.size(); index++) {
            var bundle = Bundle.at(source, index, head.size());
            var entries = bundle.require(bundle.entries()).bytes();
            if (entries.isPresent()) events(bundle, entries.get(), type, found);
        }
    }

    private void events(Bundle bundle, byte[] entries, String type, Consumer<LoggedEvent> found) throws IOException {
        var ending = ("\"" + type + "\",\"v\":1}").getBytes(StandardCharsets.UTF_8);
        int place = 0;
        for (int at = 0; at < entries.length; place++) {
            int from = at + 2;
            at = from + ((entries[at] & 0xff) << 8 | (entries[at + 1] & 0xff));
            if (!ends(entries, from, at, ending)) continue;
            try {
                var leaf = LeafLine.read(entries, from, at, words);
                if (leaf.type().equals(type)) event(bundle, place, leaf, found);
            } catch (InvalidValue noLeaf) {
                // The log check says so, at its position.
            }
        }
    }

    private static boolean ends(byte[] entries, int from, int to, byte[] ending) {
        int last = to - ending.length;
        return last >= from && Arrays.equals(entries, last, to, ending, 0, ending.length);
    }

    private static void event(Bundle bundle, int place, LeafLine leaf, Consumer<LoggedEvent> found) throws IOException {
        var content = bundle.beside(Paths::content);
        if (content.isEmpty()) return;
        var contents = ContentBundle.parse(content.get());
        if (place < contents.size()) found.accept(new LoggedEvent(bundle.first() + place, leaf, contents.get(place)));
    }
}
