package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.axon.Erasures;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Vault;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.TrustedCheckpoint;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The log and the event store in a process without either side, and whoever asks over HTTP. */
final class RunningLog implements AutoCloseable, TileReader {

    @Configuration
    @EnableAutoConfiguration
    static class Application {}

    private static final Act ACT =
            new Act(ActorId.SYSTEM, Capacity.CLERK, null, new Authority.Mandate(), null, Provenance.ILLUSTRATIVE);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConfigurableApplicationContext context;
    private final Path access;
    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningLog(ConfigurableApplicationContext context, Path access) {
        this.context = context;
        this.access = access;
        this.base = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static RunningLog in(Path data, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.thymeleaf.enabled=false",
                "--springdoc.api-docs.enabled=false",
                "--springdoc.swagger-ui.enabled=false",
                "--logging.level.root=warn",
                "--sillok.access.directory=" + data.resolve("access"),
                "--sillok.data=" + data));
        arguments.addAll(List.of(settings));
        var context = SpringApplication.run(Application.class, arguments.toArray(String[]::new));
        return new RunningLog(context, data.resolve("access"));
    }

    Sequencer sequencer() {
        return context.getBean(Sequencer.class);
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    LogHealth health() {
        return context.getBean(LogHealth.class);
    }

    void keep(Disclosure... disclosures) {
        context.getBean(Vault.class).keep(List.of(disclosures));
    }

    /** Waits until nothing is left of what was erased. */
    void awaitErased() {
        context.getBean(Erasures.class).now();
        assertThat(context.getBean(Erasures.class).isBehind()).isFalse();
    }

    /** Records events, each at the end of its stream. */
    void record(Event... events) {
        for (var event : events) {
            var stream = event.stream().toString();
            long sequence = log().lastSequence(stream).orElse(-1) + 1;
            context.getBean(EventStore.class).publish(message(stream, sequence, event));
        }
    }

    /** Records so many people at once, the first of them with this number. */
    void recordPeople(int first, int count) {
        var messages = new ArrayList<EventMessage<?>>();
        for (int i = first; i < first + count; i++) {
            var person = new PersonId("p" + i);
            messages.add(message(person.toString(), 0, new PersonRegistered(person, new java.util.TreeMap<>(), ACT)));
        }
        context.getBean(EventStore.class).publish(messages);
    }

    static PersonCorrected corrected(int number) {
        return new PersonCorrected(new PersonId("p" + number), new java.util.TreeMap<>(), ACT);
    }

    private static EventMessage<?> message(String stream, long sequence, Event event) {
        return new GenericDomainEventMessage<>(stream.substring(0, stream.indexOf(':')), stream, sequence, event);
    }

    /** Waits until everything recorded is published. */
    void awaitCovered() throws InterruptedException {
        assertThat(sequencer().covers(log().head(), PATIENCE))
                .as(() -> "covered; trouble: " + sequencer().trouble())
                .isTrue();
    }

    Trouble awaitHalted() throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            var trouble = sequencer().trouble();
            if (trouble.isPresent() && trouble.get().halted()) return trouble.get();
            Thread.sleep(50);
        }
        throw new AssertionError("the log goes on: " + sequencer().trouble());
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for something as somebody of a role, by whose name they go. */
    HttpResponse<byte[]> send(String role, String method, String path) throws IOException {
        var form = "subject=%s&role=%s".formatted(role, role);
        var secret = Files.readString(access.resolve("secret")).strip();
        var token = send(HttpRequest.newBuilder(base.resolve("/local/tokens"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sillok-Secret", secret)
                .POST(BodyPublishers.ofString(form)));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + new String(token.body(), UTF_8))
                .method(method, BodyPublishers.noBody()));
    }

    String text(String path) {
        return new String(get(path).body(), UTF_8);
    }

    Policy policy() {
        return Policy.logOnly(VerifierKey.parse(text("/log/vkey").strip()));
    }

    /** The published checkpoint, verified with the key that is served. */
    TrustedCheckpoint checkpoint() {
        return policy().verify(Note.parse(get("/checkpoint").body()));
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        var answer = get("/" + tile.path());
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    @Override
    public void close() {
        context.close();
    }
}
