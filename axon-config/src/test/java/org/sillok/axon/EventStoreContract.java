package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sillok.axon.People.corrected;
import static org.sillok.axon.People.registered;
import static org.sillok.axon.People.somebody;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.sillok.axon.TestPerson.Correct;
import org.sillok.axon.TestPerson.CorrectVersion;
import org.sillok.axon.TestPerson.Register;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.StreamHeadsDigest;
import org.sillok.kernel.person.PersonRefusal.NothingToCorrect;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What every event store must do; the same suite runs on all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class EventStoreContract {

    @Configuration
    @EnableAutoConfiguration
    @Import(TestPerson.class)
    static class Application {}

    private static final int FOLLOWED = 300;
    private static final ActorId CLERK = new ActorId("clerk-1");

    @SuppressWarnings("NullAway.Init") // by start()
    private ConfigurableApplicationContext application;

    /** The properties that choose the store. */
    abstract Map<String, Object> properties();

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(properties())
                .run();
    }

    @AfterAll
    void stop() {
        if (application != null) application.close();
    }

    private EventLog log() {
        return application.getBean(EventLog.class);
    }

    private Idempotency idempotency() {
        return application.getBean(Idempotency.class);
    }

    private CommandOutcome send(Object command) {
        return send(command, Origin.of(CLERK));
    }

    private CommandOutcome send(Object command, Origin origin) {
        return application
                .getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command, origin.metadata()));
    }

    private void append(EventMessage<?>... events) {
        application.getBean(EventStore.class).publish(events);
    }

    private static EventMessage<?> event(PersonId person, long sequence, Event event) {
        return new GenericDomainEventMessage<>("person", person.toString(), sequence, event);
    }

    private static EventMessage<?> recordedAt(Instant instant) {
        var person = somebody();
        return new GenericDomainEventMessage<>(
                "person",
                person.toString(),
                0,
                registered(person),
                MetaData.emptyInstance(),
                new SortableIds().generateIdentifier(),
                instant);
    }

    private List<StoredEvent> from(long position) {
        return log().read(position, 10_000);
    }

    private static CommandFault fault(Throwable thrown) {
        assertThat(thrown).isInstanceOf(CommandExecutionException.class);
        return (CommandFault) ((CommandExecutionException) thrown).getDetails().orElseThrow();
    }

    @Test
    void what_is_found_is_recorded_once_however_many_find_it() throws Exception {
        var custody = application.getBean(Custody.class);
        var elsewhere = new Custody(() -> application.getBean(EventStore.class), log());
        var view = new Finding.ViewChanged("bodies", "all", somebody().value(), 7);
        var event = new Finding.RecordAndLogDisagree(12, somebody().value());

        assertThat(custody.report(view)).isTrue();
        assertThat(custody.report(view)).isFalse();
        assertThat(elsewhere.report(view)).isFalse();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var attested = together.submit(() -> custody.attest(3, List.of(), new StreamHeadsDigest(1, "none")));
            assertThat(elsewhere.report(event)).isTrue();
            attested.get();
        }

        assertThat(custody.reported()).contains(view, event).doesNotHaveDuplicates();
        assertThat(log().stream("custody:record", 0))
                .extracting(RecordedEvent::event)
                .hasAtLeastOneElementOfType(StateAttested.class)
                .allSatisfy(recorded -> assertThat(recorded.act().actor()).isEqualTo(ActorId.SYSTEM));
    }

    @Test
    void a_command_answers_with_the_events_it_led_to() {
        var ada = somebody();
        send(new Register(ada));
        long before = log().head();

        var outcome = send(new Correct(ada, 3));

        assertThat(outcome.events()).extracting(Appended::type).containsOnly("person-corrected");
        assertThat(outcome.events()).extracting(Appended::stream).containsOnly(ada.toString());
        assertThat(outcome.events()).extracting(Appended::sequence).containsExactly(1L, 2L, 3L);
        assertThat(outcome.position()).isGreaterThanOrEqualTo(before + 3);
        assertThat(from(before + 1))
                .filteredOn(stored -> stored.position() <= outcome.position())
                .extracting(StoredEvent::id)
                .containsAll(outcome.events().stream().map(Appended::id).toList());
    }

    @Test
    void a_command_that_changes_nothing_has_an_outcome_without_events() {
        var ada = somebody();
        send(new Register(ada));

        var outcome = send(new Correct(ada, 0));

        assertThat(outcome.events()).isEmpty();
        assertThat(outcome.position()).isEqualTo(log().head());
    }

    @Test
    void events_come_back_byte_for_byte_under_their_stable_names() {
        var ada = somebody();
        long before = log().head();

        append(event(ada, 0, registered(ada)), event(ada, 1, corrected(ada)));

        var stored = from(before + 1);
        assertThat(stored).extracting(StoredEvent::type).containsExactly("person-registered", "person-corrected");
        assertThat(stored).extracting(StoredEvent::revision).containsOnly(1);
        assertThat(stored.getFirst().payload()).isEqualTo(EventJson.write(registered(ada)));
        assertThat(stored.getLast().decode().event()).isEqualTo(corrected(ada));
    }

    @Test
    void positions_are_contiguous_from_zero_on() {
        long before = log().head();
        for (int i = 0; i < 20; i++) send(new Register(somebody()));

        assertThat(log().head()).isEqualTo(before + 20);
        assertThat(log().read(0, Integer.MAX_VALUE))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, before + 20).boxed().toList());
        assertThat(log().read(before + 5, 7))
                .hasSize(7)
                .first()
                .extracting(StoredEvent::position)
                .isEqualTo(before + 5);
        assertThat(log().read(before + 21, 7)).isEmpty();
    }

    @Test
    void a_stream_is_read_from_a_sequence_on() {
        var ada = somebody();
        append(event(ada, 0, registered(ada)), event(ada, 1, corrected(ada)), event(ada, 2, corrected(ada)));

        assertThat(log().stream(ada.toString(), 1))
                .extracting(RecordedEvent::sequence)
                .containsExactly(1L, 2L);
        assertThat(log().stream(ada.toString(), 3)).isEmpty();
        assertThat(log().lastSequence(ada.toString())).hasValue(2);
        assertThat(log().stream("person:nobody", 0)).isEmpty();
        assertThat(log().lastSequence("person:nobody")).isEmpty();
    }

    @Test
    void an_event_is_found_by_its_place_in_its_stream() {
        var ada = somebody();
        append(event(ada, 0, registered(ada)));
        long first = log().head();
        var bob = somebody();
        append(event(bob, 0, registered(bob)), event(ada, 1, corrected(ada)));

        assertThat(log().position(ada.toString(), 0)).hasValue(first);
        assertThat(log().position(ada.toString(), 1)).hasValue(first + 2);
        assertThat(log().position(ada.toString(), 2)).isEmpty();
        assertThat(log().position("person:nobody", 0)).isEmpty();
    }

    @Test
    void no_place_in_a_stream_is_taken_twice() {
        var ada = somebody();
        append(event(ada, 0, registered(ada)));
        long before = log().head();

        assertThatThrownBy(() -> append(event(ada, 0, registered(ada)))).isInstanceOf(RuntimeException.class);

        assertThat(log().head()).isEqualTo(before);
    }

    @Test
    void no_place_in_a_stream_is_left_out() {
        var ada = somebody();
        append(event(ada, 0, registered(ada)));

        assertThatThrownBy(() -> append(event(ada, 2, corrected(ada)))).isInstanceOf(RuntimeException.class);

        assertThat(log().lastSequence(ada.toString())).hasValue(0);
    }

    @Test
    void what_is_appended_together_is_kept_together_or_not_at_all() {
        var ada = somebody();
        var bob = somebody();
        append(event(bob, 0, registered(bob)));
        long before = log().head();

        assertThatThrownBy(() -> append(event(ada, 0, registered(ada)), event(bob, 0, registered(bob))))
                .isInstanceOf(RuntimeException.class);

        assertThat(log().head()).isEqualTo(before);
        assertThat(log().lastSequence(ada.toString())).isEmpty();
    }

    @Test
    void of_many_who_write_to_one_place_one_gets_it() throws Exception {
        var ada = somebody();
        append(event(ada, 0, registered(ada)));

        var attempts = together(16, () -> {
            append(event(ada, 1, corrected(ada)));
            return true;
        });

        assertThat(attempts.stream().filter(EventStoreContract::succeeded)).hasSize(1);
        assertThat(log().lastSequence(ada.toString())).hasValue(1);
    }

    @Test
    void many_commands_at_once_keep_every_stream_whole() throws Exception {
        var people = IntStream.range(0, 8).mapToObj(i -> somebody()).toList();
        people.forEach(person -> send(new Register(person)));
        long before = log().head();

        var attempts = Stream.of(0, 1, 2, 3)
                .flatMap(round -> people.stream())
                .<Callable<CommandOutcome>>map(person -> () -> send(new Correct(person, 2)))
                .toList();
        var outcomes = together(attempts);

        assertThat(outcomes).allMatch(EventStoreContract::succeeded);
        assertThat(from(before + 1))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 64).boxed().toList());
        for (var person : people) {
            assertThat(log().stream(person.toString(), 0))
                    .extracting(RecordedEvent::sequence)
                    .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    @Test
    void a_refusal_arrives_with_its_details_and_leaves_no_event() {
        var ada = somebody();
        send(new Register(ada));
        long before = log().head();

        var thrown = catchThrowableOfType(CommandExecutionException.class, () -> send(new Correct(ada, -1)));

        assertThat(thrown.getDetails()).contains(new NothingToCorrect(ada));
        assertThat(log().head()).isEqualTo(before);
    }

    @Test
    void a_command_to_a_stream_without_events_says_so() {
        var nobody = somebody();

        var thrown = catchThrowable(() -> send(new Correct(nobody, 1)));

        assertThat(fault(thrown)).isEqualTo(new CommandFault.StreamUnknown(nobody.toString()));
    }

    @Test
    void a_command_that_believes_an_old_version_is_told() {
        var ada = somebody();
        send(new Register(ada));
        send(new Correct(ada, 1));

        var thrown = catchThrowable(() -> send(new CorrectVersion(ada, 0)));

        assertThat(fault(thrown)).isInstanceOf(CommandFault.StreamChanged.class);
        assertThat(send(new CorrectVersion(ada, 1)).events()).hasSize(1);
    }

    @Test
    void a_stream_is_created_once() {
        var ada = somebody();
        send(new Register(ada));

        assertThat(fault(catchThrowable(() -> send(new Register(ada))))).isInstanceOf(CommandFault.StreamChanged.class);
    }

    private static Request request() {
        return new Request("key-" + somebody().value(), "0f".repeat(32));
    }

    @Test
    void a_repeat_finds_the_first_answer() {
        var ada = somebody();
        var request = request();

        var outcome = send(new Register(ada), Origin.of(CLERK).with(request));

        var answered = idempotency().find(request.key()).orElseThrow();
        assertThat(answered.fingerprint()).isEqualTo(request.fingerprint());
        assertThat(answered.outcome().events()).isEqualTo(outcome.events());
        assertThat(answered.outcome().position()).isGreaterThanOrEqualTo(outcome.position());
        assertThat(idempotency().find("key-nobody-has-used")).isEmpty();
    }

    @Test
    void a_key_is_used_once() {
        var request = request();
        send(new Register(somebody()), Origin.of(CLERK).with(request));
        var bob = somebody();

        var thrown =
                catchThrowable(() -> send(new Register(bob), Origin.of(CLERK).with(request)));

        assertThat(fault(thrown)).isEqualTo(new CommandFault.KeyAlreadyUsed(request.key()));
        assertThat(log().lastSequence(bob.toString())).isEmpty();
    }

    @Test
    void of_many_with_one_key_one_is_carried_out() throws Exception {
        var request = request();

        var attempts = together(
                8, () -> send(new Register(somebody()), Origin.of(CLERK).with(request)));

        assertThat(attempts.stream().filter(EventStoreContract::succeeded)).hasSize(1);
        assertThat(attempts.stream().filter(attempt -> !succeeded(attempt)))
                .allSatisfy(attempt -> assertThat(fault(attempt.exceptionNow()))
                        .isEqualTo(new CommandFault.KeyAlreadyUsed(request.key())));
    }

    @Test
    void a_refused_request_is_not_remembered() {
        var ada = somebody();
        var request = request();
        send(new Register(ada));
        assertThatThrownBy(() -> send(new Correct(ada, -1), Origin.of(CLERK).with(request)))
                .isInstanceOf(CommandExecutionException.class);
        assertThat(idempotency().find(request.key())).isEmpty();

        send(new Correct(ada, 1), Origin.of(CLERK).with(request));

        assertThat(idempotency().find(request.key())).isPresent();
    }

    @Test
    void a_request_that_changed_nothing_is_remembered_too() {
        var ada = somebody();
        var request = request();
        send(new Register(ada));

        send(new Correct(ada, 0), Origin.of(CLERK).with(request));

        assertThat(idempotency().find(request.key()))
                .hasValueSatisfying(
                        answered -> assertThat(answered.outcome().events()).isEmpty());
    }

    @Test
    void metadata_holds_technique_only_and_never_the_key() {
        var ada = somebody();
        long before = log().head();
        send(new Register(ada), new Origin(CLERK, "conversation-1", request()));

        var stored = from(before + 1).getFirst();

        assertThat(Metadata.read(stored.metadata()))
                .containsOnlyKeys("actor", "commandId", "correlationId")
                .containsEntry("actor", "clerk-1")
                .containsEntry("correlationId", "conversation-1");
    }

    @Test
    void technical_events_have_positions_but_are_not_read_as_events() {
        long before = log().head();
        send(new Register(somebody()), Origin.of(CLERK).with(request()));

        var stored = from(before + 1);

        assertThat(stored.getFirst().technical()).isFalse();
        assertThat(stored.stream().skip(1)).allMatch(StoredEvent::technical);
        assertThat(log().ofTypes(List.of("person-registered"), before + 1)).hasSize(1);
    }

    @Test
    void events_are_found_by_type_in_their_order() {
        var ada = somebody();
        var bob = somebody();
        long before = log().head();
        append(event(ada, 0, registered(ada)), event(ada, 1, corrected(ada)));
        append(event(bob, 0, registered(bob)), event(bob, 1, corrected(bob)));

        assertThat(positions(List.of("person-corrected"), before + 1)).containsExactly(before + 2, before + 4);
        assertThat(positions(List.of("person-corrected", "person-registered"), before + 2))
                .containsExactly(before + 2, before + 3, before + 4);
        assertThat(positions(List.of("motion-submitted"), before + 1)).isEmpty();
    }

    @Test
    void whoever_follows_several_types_misses_nothing_while_others_write() {
        long before = log().head();
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < FOLLOWED; i++) {
                var person = somebody();
                append(event(person, 0, registered(person)), event(person, 1, corrected(person)));
            }
        });

        var followed = new ArrayList<Long>();
        while (!writing.isDone() || followed.size() < log().head() - before) {
            long next = followed.isEmpty() ? before + 1 : followed.getLast() + 1;
            followed.addAll(positions(List.of("person-registered", "person-corrected"), next));
            if (followed.size() > 2 * FOLLOWED || missing(followed, before)) break;
        }
        writing.join();

        assertThat(followed)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, log().head()).boxed().toList());
    }

    private static boolean missing(List<Long> followed, long before) {
        return !followed.isEmpty() && followed.getLast() - before != followed.size();
    }

    private List<Long> positions(List<String> types, long from) {
        try (var events = log().ofTypes(types, from)) {
            return events.map(RecordedEvent::position).toList();
        }
    }

    @Test
    void an_instant_means_the_largest_prefix_recorded_by_then() {
        var latest = log().read(0, Integer.MAX_VALUE).stream()
                .map(StoredEvent::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.now());
        var start = latest.plusSeconds(3600);
        for (int second : List.of(0, 5, 3, 9, 4, 9, 20)) append(recordedAt(start.plusSeconds(second)));
        var everything = log().read(0, Integer.MAX_VALUE);

        for (int second = -2; second < 23; second++) {
            var instant = start.plusSeconds(second);
            assertThat(log().positionAt(instant)).as("second %s", second).isEqualTo(prefix(everything, instant));
        }
        assertThat(log().positionAt(Instant.EPOCH)).isEqualTo(-1);
    }

    private static long prefix(List<StoredEvent> events, Instant instant) {
        return events.stream()
                        .takeWhile(event -> !event.recordedAt().isAfter(instant))
                        .count()
                - 1;
    }

    @Test
    void who_waits_for_a_position_is_woken_by_it() throws Exception {
        long next = log().head() + 1;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> log().await(next, Duration.ofSeconds(20)));
            assertThat(waiting.isDone()).isFalse();

            send(new Register(somebody()));

            assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(log().await(next, Duration.ZERO)).isTrue();
        assertThat(log().await(next + 1_000_000, Duration.ofMillis(50))).isFalse();
    }

    @Test
    void everything_outlives_a_restart() {
        var ada = somebody();
        var request = request();
        send(new Register(ada), Origin.of(CLERK).with(request));
        var before = log().read(0, Integer.MAX_VALUE);

        stop();
        start();

        assertThat(log().head()).isEqualTo(before.size() - 1);
        assertThat(log().read(0, Integer.MAX_VALUE))
                .extracting(StoredEvent::id)
                .isEqualTo(before.stream().map(StoredEvent::id).toList());
        assertThat(idempotency().find(request.key())).isPresent();
        assertThat(send(new Correct(ada, 1)).events())
                .extracting(Appended::sequence)
                .containsExactly(1L);
    }

    @Test
    void the_framework_reads_the_same_record() {
        var ada = somebody();
        send(new Register(ada));
        var store = application.getBean(EventStore.class);

        var head = store.createHeadToken();
        send(new Correct(ada, 1));

        assertThat(head.position()).hasValue(log().head() - 1);
        assertThat(store.readEvents(ada.toString()).asStream()).hasSize(2);
        assertThat(store.lastSequenceNumberFor(ada.toString())).contains(1L);
    }

    private static <T> List<Future<T>> together(int times, Callable<T> task) throws InterruptedException {
        var tasks = new ArrayList<Callable<T>>();
        for (int i = 0; i < times; i++) tasks.add(task);
        return together(tasks);
    }

    private static <T> List<Future<T>> together(List<Callable<T>> tasks) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks);
        }
    }

    private static boolean succeeded(Future<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
