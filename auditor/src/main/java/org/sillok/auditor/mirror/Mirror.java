package org.sillok.auditor.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.Kept;
import org.sillok.auditor.log.Progress;
import org.sillok.auditor.log.Trust;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.tile.TiledTree;

/**
 * A copy of a log in a folder, under the very paths at which it is served, so that any web server can serve it on. It takes nothing that
 * does not go on from every checkpoint it has ever seen.
 */
public final class Mirror {

    private final MirrorFolder folder;

    public Mirror(Path folder) {
        this.folder = new MirrorFolder(folder);
    }

    /**
     * What a fetch did.
     *
     * @param before how many entries there were
     * @param files how many files are new or have changed
     * @param withoutContent of how many events the source had no payload and metadata
     * @param sealed how many bundles hold ballots that will be told when voting closes
     */
    public record Fetched(String origin, long before, long size, long files, long withoutContent, long sealed) {}

    /**
     * Brings the copy to where the source is.
     *
     * @throws NotVerified if the source was rolled back, has forked, or does not hold together; the copy is as it was, then
     */
    public Fetched fetch(Source source, Trust trust, Progress progress) throws IOException {
        var head = Head.of(source);
        trust.policy().verify(head.note());
        Kept kept;
        try (var own = folder.source()) {
            kept = Kept.in(own, trust);
        }
        accept(source, head, kept);
        long before = kept.seen().stream().mapToLong(Kept.Seen::size).max().orElse(0);
        var copy = new Copy(source, folder, head.size());
        copy.run(progress);
        var vkey = source.read(Paths.VKEY);
        if (vkey.isPresent()) folder.write(Paths.VKEY, vkey.get());
        folder.write(Paths.seen(head.size()), head.note().bytes());
        folder.write(Paths.CHECKPOINT, head.note().bytes());
        folder.prune(head.size());
        return new Fetched(
                head.checkpoint().origin(), before, head.size(), copy.files(), copy.withoutContent(), copy.sealed());
    }

    private static void accept(Source source, Head head, Kept kept) throws IOException {
        for (var seen : kept.seen()) {
            if (!seen.checkpoint().origin().equals(head.checkpoint().origin())) {
                throw new NotVerified("the mirror is of %s, and the source is %s"
                        .formatted(seen.checkpoint().origin(), head.checkpoint().origin()));
            }
        }
        long newest = kept.seen().stream().mapToLong(Kept.Seen::size).max().orElse(0);
        if (newest > head.size()) {
            throw new NotVerified(
                    "rolled back: the source shows a log of %d entries, and a checkpoint of %d was seen before"
                            .formatted(head.size(), newest));
        }
        var tree = TiledTree.verified(source, head.size(), head.checkpoint().root());
        for (var seen : kept.seen()) {
            if (seen.size() > 0) requireBeginning(tree, head, seen);
        }
    }

    private static void requireBeginning(TiledTree tree, Head head, Kept.Seen seen) throws IOException {
        try {
            tree.consistency(seen.size())
                    .verify(seen.checkpoint().root(), head.checkpoint().root());
        } catch (NotVerified e) {
            throw new NotVerified("forked: the log of %d entries does not begin with the %d that were seen before"
                    .formatted(head.size(), seen.size()));
        }
    }

    /** Writes the whole mirror into one zip file, which is a source as the folder is. */
    public void export(Path zip) throws IOException {
        var unfinished = Files.createTempFile(zip.toAbsolutePath().getParent(), "bundle", ".unfinished");
        try {
            new Export(folder.root()).to(unfinished);
            Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
