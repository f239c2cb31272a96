package org.sillok.benchmarks.rest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sillok.axon.EventLog;
import org.sillok.benchmarks.motion.Pile;
import org.sillok.benchmarks.motion.Tallies;
import org.sillok.benchmarks.record.Committee;
import org.sillok.benchmarks.side.Answers;
import org.sillok.command.motion.MotionsMeasured;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.query.engine.Engine;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One of Sillok's servers with an open meeting of one committee, motions ready to be voted on, and a cycle whose voting is open. */
public final class RestSide {

    /** Motions to be made ready, or those to be checked. */
    record Question(int submitFrom, int submit, List<Integer> check) {

        static final Question NOTHING = new Question(0, 0, List.of());
    }

    /** @param events in the store */
    record Said(int port, long events) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext context;
    private final Committee committee = new Committee("committee");
    private final MotionsMeasured motions = new MotionsMeasured(committee);

    private RestSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] arguments) throws IOException {
        var answers = Answers.onStandardOutput();
        var served = Served.valueOf(arguments[0]);
        var application = new SpringApplication(served.application(), Nothing.class);
        application.setDefaultProperties(Map.of("spring.config.name", served.configuration()));
        try (var context = application.run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
            var side = new RestSide(context);
            side.convene();
            answers.serve(Question.class, side::answer);
        }
    }

    private Said answer(Question question) {
        var some = new ArrayList<DomainEventMessage<?>>();
        for (int motion = question.submitFrom(); motion < question.submitFrom() + question.submit(); motion++) {
            some.add(message(0, motions.submitted(Pile.id(motion))));
        }
        if (!some.isEmpty()) append(some);
        catchUp();
        for (var motion : question.check()) check(motion);
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Said(port, log().head() + 1);
    }

    /** What was made ready is not to be folded while the commands are measured. */
    private void catchUp() {
        context.getBeanProvider(Engine.class).ifAvailable(engine -> {
            try {
                if (!engine.await(log().head(), PATIENCE)) throw new IllegalStateException("the views do not get on");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private EventLog log() {
        return context.getBean(EventLog.class);
    }

    private void append(List<DomainEventMessage<?>> events) {
        context.getBean(EventStorageEngine.class).appendEvents(events);
    }

    private void check(int motion) {
        var events = log().stream(Pile.id(motion).toString(), 0).stream()
                .map(RecordedEvent::event)
                .toList();
        Tallies.check(motion, events);
    }

    private void convene() {
        var body = new ArrayList<Event>();
        body.add(committee.established());
        for (int member = 0; member < Committee.MEMBERS; member++) body.add(committee.appointed(member));
        committee
                .members()
                .forEach(member -> append(List.of(
                        message(0, new PersonRegistered(member, new java.util.TreeMap<>(), Committee.clerk())))));
        append(inOrder(body));
        append(inOrder(meeting()));
        append(inOrder(OpenCycle.events(committee, Instant.now())));
    }

    private List<Event> meeting() {
        var meeting = MotionsMeasured.MEETING;
        var evidence = new Evidence(committee.id().toString(), Committee.MEMBERS);
        var events = new ArrayList<Event>();
        events.add(new MeetingConvened(
                meeting,
                committee.id(),
                MeetingKind.REGULAR,
                new SessionId("session"),
                Instant.parse("2019-12-01T05:00:00Z"),
                Committee.commitment("place"),
                Committee.IN_OFFICE_FROM,
                25,
                0,
                null,
                evidence,
                Committee.clerk()));
        events.add(new AgendaItemAdded(
                meeting,
                new AgendaItem(new AgendaItemId("item"), "matter", null, Committee.commitment("item"), List.of()),
                Committee.clerk()));
        for (var member : committee.members()) {
            events.add(new MemberArrived(meeting, member, evidence, Committee.clerk()));
        }
        var opening = committee.charter().opening();
        var quorum = Verdict.quorum(opening, Committee.MEMBERS, Committee.MEMBERS, Committee.MEMBERS);
        events.add(new MeetingOpened(
                meeting, committee.roll(), committee.members(), opening, quorum, evidence, Committee.clerk()));
        return events;
    }

    private static List<DomainEventMessage<?>> inOrder(List<Event> events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) messages.add(message(messages.size(), event));
        return messages;
    }

    private static DomainEventMessage<?> message(long sequence, Event event) {
        var stream = event.stream().toString();
        return new GenericDomainEventMessage<>(stream.substring(0, stream.indexOf(':')), stream, sequence, event);
    }
}
