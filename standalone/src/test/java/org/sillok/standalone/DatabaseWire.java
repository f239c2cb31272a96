package org.sillok.standalone;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Sits between a process and its database and passes everything on, up to a request that it is told to hold: that one
 * never arrives, and whoever sent it can be killed while it waits for the answer.
 */
final class DatabaseWire implements AutoCloseable {

    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int FLAGS_AND_KIND = 5;

    /** A request by the name of its command and the collection it is about. */
    record Request(String command, String collection) {}

    /** What is to be held, and who wants to know. */
    private record Order(Predicate<Request> which, CompletableFuture<Request> held) {}

    private final InetSocketAddress database;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Order> order = new AtomicReference<>();

    DatabaseWire(InetSocketAddress database) throws IOException {
        this.database = database;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Holds the next request that fits. @return the request, once it is held */
    CompletableFuture<Request> hold(Predicate<Request> which) {
        var held = new CompletableFuture<Request>();
        order.set(new Order(which, held));
        return held;
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                var upstream = new Socket(database.getAddress(), database.getPort());
                threads.submit(() -> requests(client, upstream));
                threads.submit(() -> answers(upstream, client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void requests(Socket client, Socket upstream) {
        try (client;
                upstream) {
            var in = new DataInputStream(client.getInputStream());
            for (var message = next(in); message != null; message = next(in)) {
                if (isHeld(message)) {
                    in.read(); // until the sender is dead
                    return;
                }
                upstream.getOutputStream().write(message);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private boolean isHeld(byte[] message) {
        var request = request(message);
        var waiting = order.get();
        if (request == null || waiting == null || !waiting.which().test(request)) return false;
        if (!order.compareAndSet(waiting, null)) return false;
        waiting.held().complete(request);
        return true;
    }

    private static byte @Nullable [] next(DataInputStream in) throws IOException {
        var length = new byte[Integer.BYTES];
        if (in.readNBytes(length, 0, length.length) < length.length) return null;
        var message = new byte[little(length, 0)];
        System.arraycopy(length, 0, message, 0, length.length);
        in.readFully(message, length.length, message.length - length.length);
        return message;
    }

    private static @Nullable Request request(byte[] message) {
        if (little(message, 12) != OP_MSG) return null;
        int start = HEADER + FLAGS_AND_KIND;
        var command = new RawBsonDocument(message, start, little(message, start));
        var first = command.entrySet().iterator().next();
        return first.getValue().isString()
                ? new Request(first.getKey(), first.getValue().asString().getValue())
                : null;
    }

    private static int little(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static void answers(Socket upstream, Socket client) {
        try (InputStream in = upstream.getInputStream()) {
            in.transferTo(client.getOutputStream());
        } catch (IOException gone) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
