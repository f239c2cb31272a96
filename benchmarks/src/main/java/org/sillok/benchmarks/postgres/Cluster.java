package org.sillok.benchmarks.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmarks.machine.Usage;

/**
 * A PostgreSQL of our own for the length of a run: stock settings and so with fsync, on a free port of the loopback,
 * its data beside Sillok's on the same disk. PostgreSQL refuses to run as root, so root lends it to another user.
 */
public final class Cluster implements AutoCloseable {

    private static final int CONNECTIONS = 400;

    private final Path data;
    private final int port;
    private final @Nullable String user;

    private Cluster(Path data, int port, @Nullable String user) {
        this.data = data;
        this.port = port;
        this.user = user;
    }

    /** Starts one below the directory; empty where this machine has no PostgreSQL. */
    public static Optional<Cluster> start(Path directory) {
        if (onPath("pg_ctl").isEmpty() || onPath("initdb").isEmpty()) return Optional.empty();
        try {
            var root = Files.createDirectory(directory.resolve("postgres"));
            var user = System.getProperty("user.name").equals("root") ? unprivileged() : null;
            if (user != null) Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));
            var cluster = new Cluster(root.resolve("data"), freePort(), user);
            cluster.start();
            return Optional.of(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException {
        run("initdb", "-D", data.toString(), "-U", "sillok", "-A", "trust", "-E", "UTF8", "--locale=C");
        var options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=%d"
                .formatted(port, CONNECTIONS);
        run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                data.resolveSibling("log").toString(),
                "-o",
                options,
                "start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=sillok";
    }

    public String version() {
        try {
            return Files.readString(data.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server and all its processes use. */
    public Usage usage() {
        return server().map(Usage::of).orElse(new Usage(0, 0));
    }

    private Optional<ProcessHandle> server() {
        try {
            var pidFile = data.resolve("postmaster.pid");
            if (!Files.exists(pidFile)) return Optional.empty();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (server().isEmpty()) return;
        try {
            run("pg_ctl", "-D", data.toString(), "-w", "-m", "immediate", "stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... command) throws IOException {
        var words = new ArrayList<String>();
        if (user != null) words.addAll(List.of("runuser", "-u", user, "--"));
        words.addAll(List.of(command));
        var log = Files.createTempFile("sillok-postgres", ".log");
        var process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) throw new IOException(words + "\n" + Files.readString(log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String unprivileged() throws IOException {
        return Files.readString(Path.of("/etc/passwd")).contains("\npostgres:") ? "postgres" : "nobody";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
