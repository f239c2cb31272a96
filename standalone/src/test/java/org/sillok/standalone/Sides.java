package org.sillok.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sillok.axon.mongodb.MongoStandIn;
import org.sillok.command.CommandSide;
import org.sillok.query.QuerySide;
import org.sillok.sequencer.LogSide;

/**
 * Command side, query side and log as processes of their own over one Axon Server, each without the others' modules, and
 * one more that stands in for MongoDB and outlives them.
 */
final class Sides implements AutoCloseable {

    private static final List<String> OF_COMMAND_SIDE =
            List.of("query-side", "projections", "sequencer", "auditor", "standalone");
    private static final List<String> OF_QUERY_SIDE = List.of("command-side", "sequencer", "auditor", "standalone");
    private static final List<String> OF_LOG_SIDE =
            List.of("command-side", "query-side", "projections", "auditor", "standalone");

    private final String axonServer;
    private final Path folder;
    private final int commandPort = OwnProcess.freePort();
    private final int queryPort = OwnProcess.freePort();
    private final int logPort = OwnProcess.freePort();
    private final int mongoPort = OwnProcess.freePort();
    private final OwnProcess standIn;
    private OwnProcess commandSide;
    private OwnProcess querySide;
    private OwnProcess logSide;

    Sides(String axonServer, Path folder) throws IOException, InterruptedException {
        this.axonServer = axonServer;
        this.folder = folder;
        standIn = OwnProcess.start(
                folder.resolve("stand-in.log"), classPath(OF_COMMAND_SIDE), MongoStandIn.class, "" + mongoPort);
        standIn.await(() -> standIn.said().contains("mongodb://"));
        commandSide = newCommandSide();
        querySide = newQuerySide();
        awaitHealth(commandSide, command());
        awaitHealth(querySide, query());
        startLogSide(); // by then the command side has made the keys of vault and tokens
    }

    private static String classPath(List<String> without) {
        var separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry -> without.stream().noneMatch(module -> isOf(module, entry)))
                .collect(Collectors.joining(separator));
    }

    /** Whether this is the output of a module, as a folder or as a jar. */
    private static boolean isOf(String module, String entry) {
        return entry.contains("/" + module + "/target/") || entry.contains("/org/sillok/" + module + "/");
    }

    private OwnProcess newCommandSide() throws IOException {
        return side("command-side.log", OF_COMMAND_SIDE, CommandSide.class, commandPort);
    }

    private OwnProcess newQuerySide() throws IOException {
        return side("query-side.log", OF_QUERY_SIDE, QuerySide.class, queryPort);
    }

    private OwnProcess newLogSide() throws IOException {
        return side("log-side.log", OF_LOG_SIDE, LogSide.class, logPort);
    }

    private OwnProcess side(String log, List<String> without, Class<?> main, int port) throws IOException {
        return OwnProcess.start(
                folder.resolve(log),
                classPath(without),
                main,
                "--axon.axonserver.servers=" + axonServer,
                "--spring.mongodb.uri=" + mongo(),
                "--management.health.mongodb.enabled=false", // the stand-in does not know the question that it asks
                "--sillok.data=" + data(),
                "--sillok.term-watch=PT24H", // at the start only, so that nothing is recorded in between
                "--springdoc.api-docs.enabled=false",
                "--server.port=" + port);
    }

    private static void awaitHealth(OwnProcess side, Sillok sillok) throws InterruptedException {
        side.await(() -> sillok.get("/actuator/health").status() == 200);
    }

    Path data() {
        return folder.resolve("data");
    }

    String mongo() {
        return "mongodb://127.0.0.1:" + mongoPort + "/sillok";
    }

    Sillok command() {
        return sillok(commandPort);
    }

    Sillok query() {
        return sillok(queryPort);
    }

    Sillok log() {
        return sillok(logPort);
    }

    private Sillok sillok(int port) {
        return new Sillok(URI.create("http://127.0.0.1:" + port), data());
    }

    void killCommandSide() throws InterruptedException {
        commandSide.kill();
    }

    void startCommandSide() throws IOException, InterruptedException {
        commandSide = newCommandSide();
        awaitHealth(commandSide, command());
    }

    void killQuerySide() throws InterruptedException {
        querySide.kill();
    }

    void startQuerySide() throws IOException, InterruptedException {
        querySide = newQuerySide();
        awaitHealth(querySide, query());
    }

    void killLogSide() throws InterruptedException {
        logSide.kill();
    }

    void startLogSide() throws IOException, InterruptedException {
        logSide = newLogSide();
        awaitHealth(logSide, log());
    }

    @Override
    public void close() {
        commandSide.close();
        querySide.close();
        if (logSide != null) logSide.close();
        standIn.close();
    }
}
