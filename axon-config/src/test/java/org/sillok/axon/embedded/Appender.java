package org.sillok.axon.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.sillok.axon.EventSerializer;
import org.sillok.axon.People;
import org.sillok.axon.Request;
import org.sillok.axon.RequestAnswered;
import org.sillok.kernel.PersonId;

/** A process that appends without end and says so after each acknowledgement, to be killed. */
final class Appender {

    static final String ACKNOWLEDGED = "acknowledged";

    private Appender() {}

    /** @param arguments the data directory, the number of threads, and how often each appends */
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[2]);
        try (var store = store(Path.of(arguments[0]));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                var person = new PersonId("p" + i);
                threads.submit(() -> append(store, person, times));
            }
        }
    }

    static EmbeddedStore store(Path data) {
        Serializer serializer = new EventSerializer();
        return new EmbeddedStore(data, serializer, serializer);
    }

    private static void append(EmbeddedStore store, PersonId person, int times) {
        var stream = person.toString();
        long next = store.log().lastSequence(stream).orElse(-1) + 1;
        for (long sequence = next; sequence < next + times; sequence++) {
            append(store, person, sequence);
            say("%s %s %d%n".formatted(ACKNOWLEDGED, stream, sequence));
        }
    }

    /** Each append answers a request of its own. */
    static void append(EmbeddedStore store, PersonId person, long sequence) {
        var event = sequence == 0 ? People.registered(person) : People.corrected(person);
        var request = new Request(key(person.toString(), sequence), "0f");
        store.engine()
                .appendEvents(List.of(
                        new GenericDomainEventMessage<>("person", person.toString(), sequence, event),
                        new GenericDomainEventMessage<>(
                                "request",
                                RequestAnswered.stream(request.key()),
                                0,
                                new RequestAnswered(request.key(), request.fingerprint(), List.of()))));
    }

    static String key(String stream, long sequence) {
        return stream + "#" + sequence;
    }

    /** One write, past every buffer: what has been said is known to whoever reads, even when this process is gone. */
    private static void say(String line) {
        try {
            new FileOutputStream(FileDescriptor.out).write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
