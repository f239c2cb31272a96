package org.sillok.standalone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.sillok.auditor.Auditor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's tool, as it is called on a command line. */
public final class Auditors {

    private static final JsonMapper JSON = new JsonMapper();

    private Auditors() {}

    /** What a command ended with, and what it said. */
    public record Said(int exit, String out, String err) {

        public JsonNode json() {
            return JSON.readTree(out);
        }
    }

    public static Said run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Auditor.run(print(out), print(err), words);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
