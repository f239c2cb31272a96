package org.sillok.benchmarks.motion;

import java.io.IOException;
import java.nio.file.Path;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.side.Answers;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Puts motions to one system, in that system's own process. */
public final class MotionSide {

    /** A stretch of load, or the check at the end when there are no clients. */
    record Stretch(int clients, double seconds, int motions) {
        static final Stretch CHECK = new Stretch(0, 0, 0);
    }

    /** @param load absent after the check */
    record Result(
            @org.jspecify.annotations.Nullable Load load,
            @org.jspecify.annotations.Nullable Checked checked) {}

    private MotionSide() {}

    public static void main(String[] arguments) throws IOException {
        var answers = Answers.onStandardOutput();
        LoggingSystem.get(MotionSide.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try (var chamber = chamber(arguments[0], arguments[1])) {
            var voting = new Voting(chamber);
            answers.serve(Stretch.class, stretch -> result(voting, stretch));
        }
    }

    private static Result result(Voting voting, Stretch stretch) {
        if (stretch.clients() == 0) return new Result(null, voting.check());
        return new Result(voting.run(stretch.clients(), stretch.seconds(), stretch.motions()), null);
    }

    private static Chamber chamber(String kind, String where) {
        return switch (kind) {
            case "sillok" -> SillokChamber.alone(Path.of(where));
            case "logged" -> SillokChamber.logged(Path.of(where));
            case "axon" -> new AxonChamber(where);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
