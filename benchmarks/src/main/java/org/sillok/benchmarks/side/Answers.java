package org.sillok.benchmarks.side;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The other end of a {@link Side}: reads what is asked from the standard input until that ends. */
public final class Answers {

    private final PrintStream out;

    private Answers(PrintStream out) {
        this.out = out;
    }

    /** Takes the standard output for itself; whatever else is printed goes to the standard error. */
    public static Answers onStandardOutput() {
        var answers = new Answers(System.out);
        System.setOut(System.err);
        return answers;
    }

    /** Says that it is ready, then answers every question. */
    public <Q> void serve(Class<Q> question, Function<Q, ?> answer) throws IOException {
        say("ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(answer.apply(Side.JSON.readValue(line, question)));
        }
    }

    private void say(Object answer) {
        out.println(Side.ANSWER + Side.JSON.writeValueAsString(answer));
        out.flush();
    }
}
