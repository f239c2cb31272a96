package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.mirror.Mirror;
import org.sillok.auditor.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fetch",
        description =
                "Copies a log into a folder, or brings the copy up to date. Keeps every checkpoint it sees, and refuses a log that was rolled back or has forked.",
        mixinStandardHelpOptions = true)
final class Fetch implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Where the log is served.")
    private String source = "";

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "The copy: a static mirror that any web server can serve.")
    private Path folder = Path.of("");

    @Mixin
    private Trusted trusted = new Trusted();

    @Option(names = "--bundle", paramLabel = "FILE", description = "Also write the whole copy into one zip file.")
    private @Nullable Path bundle;

    @Option(names = "--json", description = "Say it in JSON.")
    private boolean json;

    Fetch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var mirror = new Mirror(folder);
        try (var from = Source.open(source)) {
            var fetched = mirror.fetch(from, trusted.in(from, Head.of(from), terminal), terminal.progress("fetching"));
            if (bundle != null) mirror.export(bundle);
            if (json) terminal.json(fetched);
            else say(fetched);
        }
        return Exit.HOLDS;
    }

    private void say(Mirror.Fetched fetched) {
        terminal.say("%s: %d entries, %d of them new; %d files written"
                .formatted(fetched.origin(), fetched.size(), fetched.size() - fetched.before(), fetched.files()));
        if (fetched.withoutContent() > 0) {
            terminal.say("The source has no payloads and metadata of %d events.".formatted(fetched.withoutContent()));
        }
        if (fetched.sealed() > 0) {
            terminal.say("%d bundles hold ballots that are sealed until voting closes; fetch again then."
                    .formatted(fetched.sealed()));
        }
    }
}
