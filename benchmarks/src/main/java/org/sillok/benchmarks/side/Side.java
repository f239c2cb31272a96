package org.sillok.benchmarks.side;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sillok.benchmarks.machine.Usage;
import tools.jackson.databind.json.JsonMapper;

/** One side of a comparison, in a JVM of its own; nothing of it runs while it is not asked. */
public final class Side implements AutoCloseable {

    static final String ANSWER = "@@";
    static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final Path log;

    private Side(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.answers = process.inputReader();
        this.questions = process.outputWriter();
    }

    /** Starts the main class on this JVM's own Java and class path, and waits until it is ready. */
    public static Side start(String name, Path directory, List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            var log = directory.resolve(name + ".log");
            var process = new ProcessBuilder(command)
                    .redirectError(Redirect.to(log.toFile()))
                    .start();
            var side = new Side(name, process, log);
            side.answer(String.class);
            return side;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to do something, and waits until that is done. */
    public <A> A ask(Object question, Class<A> type) {
        try {
            questions.write(JSON.writeValueAsString(question));
            questions.newLine();
            questions.flush();
            return answer(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <A> A answer(Class<A> type) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) return JSON.readValue(line.substring(ANSWER.length()), type);
        }
        throw new IllegalStateException(name + " ended without an answer:\n" + tail());
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    public Usage usage() {
        return Usage.of(process.toHandle());
    }

    /** Asks it to end, and ends it where it does not. */
    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
