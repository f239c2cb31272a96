package org.sillok.tlog.note;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.Hash;

/**
 * A log's tree head: what a checkpoint's text says (c2sp.org/tlog-checkpoint@v1.0.0).
 *
 * @param origin which log it is; the URL prefix without its scheme, as a rule
 * @param size how many leaves the tree has
 * @param extensions further lines, which nobody audits; not recommended
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) throw new Malformed("a negative tree size");
        line(origin);
        extensions.forEach(Checkpoint::line);
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** @throws Malformed unless it is a checkpoint's text */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) throw new Malformed("a checkpoint's text ends in a newline");
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) throw new Malformed("a checkpoint has at least three lines");
        return new Checkpoint(
                lines.get(0), parseSize(lines.get(1)), Hash.parse(lines.get(2)), lines.subList(3, lines.size()));
    }

    /** The checkpoint that a note claims to be; its signatures are not looked at. */
    public static Checkpoint of(Note note) {
        return parse(note.text());
    }

    /** @throws Malformed unless it is a decimal number below 2^63 without leading zeroes */
    public static long parseSize(String digits) {
        return Text.decimal(digits);
    }

    /** The text that is signed. */
    public String text() {
        var lines = Stream.concat(Stream.of(origin, "" + size, "" + root), extensions.stream());
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether both name the same tree of the same log. */
    public boolean sameTree(Checkpoint other) {
        return origin.equals(other.origin) && size == other.size && root.equals(other.root);
    }

    private static void line(String line) {
        if (line.isEmpty() || line.contains("\n")) throw new Malformed("an empty line in a checkpoint");
    }
}
