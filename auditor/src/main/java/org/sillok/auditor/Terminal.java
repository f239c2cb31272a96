package org.sillok.auditor;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.sillok.auditor.log.Progress;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the tool says, and where: results on one stream, warnings and progress on the other. */
final class Terminal {

    private static final int BAR = 40;
    private static final String UNREADABLE = "cannot be read: ";
    private static final JsonMapper JSON = EventJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.watched = err.equals(System.err) && isTerminal();
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    void say(String line) {
        out.println(line);
    }

    void json(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    void bytes(byte[] bytes) {
        out.writeBytes(bytes);
        out.flush();
    }

    void warn(String line) {
        err.println(line);
    }

    static JsonMapper mapper() {
        return JSON;
    }

    /** A bar, where somebody looks on. */
    Progress progress(String doing) {
        return watched ? new Bar(doing) : Progress.NONE;
    }

    private final class Bar implements Progress {

        private final String doing;
        private int shown = -1;

        private Bar(String doing) {
            this.doing = doing;
        }

        @Override
        public synchronized void reached(long done, long all) {
            int percent = all == 0 ? 100 : (int) (done * 100 / all);
            if (percent == shown) return;
            shown = percent;
            var bar = "#".repeat(percent * BAR / 100);
            err.printf("\r%s [%-" + BAR + "s] %3d%%", doing, bar, percent);
            if (done >= all) err.print("\r" + " ".repeat(doing.length() + BAR + 8) + "\r");
        }
    }

    /** One line for whatever went wrong, and the exit code that goes with it. */
    int explain(Exception failure) {
        return switch (failure) {
            case NotVerified e -> tell("does not hold: ", e, Exit.DOES_NOT_HOLD);
            case Wrong e -> tell("", e, Exit.USAGE);
            case IOException e -> tell(UNREADABLE, e, Exit.UNREADABLE);
            case UncheckedIOException e -> tell(UNREADABLE, e, Exit.UNREADABLE);
            case Malformed e -> tell(UNREADABLE, e, Exit.UNREADABLE);
            case JacksonException e -> tell(UNREADABLE, e, Exit.UNREADABLE);
            default -> {
                if (System.getenv("SILLOK_AUDITOR_TRACE") != null) failure.printStackTrace(err);
                yield tell("a defect of this tool: ", failure, Exit.DEFECT);
            }
        };
    }

    private int tell(String before, Exception e, int exit) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        err.println(before + message.lines().findFirst().orElse(""));
        return exit;
    }
}
