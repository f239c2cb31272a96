package org.sillok.command.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.command.body.Committee.ACT;
import static org.sillok.command.body.Committee.ADA;
import static org.sillok.command.body.Committee.BEN;
import static org.sillok.command.body.Committee.CHARTER;
import static org.sillok.command.body.Committee.CITIZEN_1;
import static org.sillok.command.body.Committee.CITIZEN_2;
import static org.sillok.command.body.Committee.ID;
import static org.sillok.command.body.Committee.LAUNCH;
import static org.sillok.command.body.Committee.OFFICIAL_1;
import static org.sillok.command.body.Committee.SEATS_RULE;
import static org.sillok.command.body.Committee.SEOUL;
import static org.sillok.command.body.Committee.day;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.command.Acts;
import org.sillok.command.Command;
import org.sillok.command.RunningSide;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.MovableClock;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.MembershipId;

class TermWatchTest {

    /** The last second of Ada's term, and the first after it, in Seoul. */
    private static final Instant LAST_SECOND = Instant.parse("2021-11-05T14:59:59Z");

    private static final Instant MIDNIGHT = Instant.parse("2021-11-05T15:00:00Z");

    private final MovableClock clock = new MovableClock(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path data;

    @Test
    void a_term_that_runs_out_is_ended_by_the_system_on_the_day_once() {
        try (var side = start()) {
            given(side);
            var watch = side.part(TermWatch.class);

            clock.set(LAST_SECOND);
            watch.look();
            assertThat(endings(side)).isEmpty();

            clock.set(MIDNIGHT);
            watch.look();
            watch.look();
            assertThat(endings(side)).singleElement().satisfies(ended -> {
                assertThat(ended.membership()).isEqualTo(new MembershipId("citizen-1.1"));
                assertThat(ended.person()).isEqualTo(ADA);
                assertThat(ended.ground()).isEqualTo(EndGround.EXPIRED);
                assertThat(ended.on()).isEqualTo(day("2021-11-06"));
                assertThat(ended.act().actor()).isEqualTo(ActorId.SYSTEM);
                assertThat(ended.act().capacity()).isEqualTo(Capacity.SYSTEM);
                assertThat(ended.act().authority()).isEqualTo(new Authority.Cited(SEATS_RULE));
                assertThat(ended.act().occurredAt()).isEqualTo(MIDNIGHT);
            });
        }
    }

    @Test
    void what_ran_out_while_nobody_watched_is_ended_after_the_next_start() throws InterruptedException {
        try (var side = start()) {
            given(side);
        }
        clock.set(MIDNIGHT.plus(Duration.ofDays(40)));
        try (var side = start()) {
            await(side);
            assertThat(endings(side)).extracting(MembershipEnded::on).containsExactly(day("2021-11-06"));
        }
        try (var side = start()) {
            side.part(TermWatch.class).look();
            assertThat(endings(side)).hasSize(1);
        }
    }

    @Test
    void of_two_that_watch_the_slower_one_changes_nothing() {
        try (var side = start()) {
            given(side);
            var log = side.part(EventLog.class);
            var asItWas = log.ofTypes(List.of("body-established", "member-appointed"), 0)
                    .toList();
            clock.set(MIDNIGHT);
            side.part(TermWatch.class).look();

            var slower = new TermWatch(new BodyRegister(reading(asItWas)), side.part(CommandGateway.class), clock);
            slower.look();
            assertThat(endings(side)).hasSize(1);
        }
    }

    @Test
    void published_terms_and_those_of_a_dissolved_body_are_left_alone() {
        try (var side = start()) {
            given(side);
            send(
                    side,
                    new RecordPublishedTerm(
                            ID,
                            null,
                            CITIZEN_2,
                            BEN,
                            day("2019-11-06"),
                            day("2020-11-06"),
                            null,
                            1,
                            Acts.text("t"),
                            ACT));
            send(side, new DissolveBody(ID, day("2021-11-06"), ACT));
            clock.set(MIDNIGHT);
            side.part(TermWatch.class).look();
            assertThat(endings(side)).isEmpty();
        }
    }

    private RunningSide start() {
        return RunningSide.in(data, clock, "sillok.term-watch=PT1H");
    }

    private static void given(RunningSide side) {
        send(side, new EstablishBody(ID, Acts.text("Committee"), null, LAUNCH, SEOUL, CHARTER, ACT));
        send(side, new AppointMember(ID, null, CITIZEN_1, ADA, day("2019-11-06"), null, List.of(), ACT));
        send(side, new AppointMember(ID, null, OFFICIAL_1, BEN, day("2019-11-06"), null, List.of(), ACT));
    }

    private static void send(RunningSide side, Command command) {
        side.part(CommandGateway.class).sendAndWait(command);
    }

    private static List<MembershipEnded> endings(RunningSide side) {
        return side.part(EventLog.class).stream(ID.toString(), 0).stream()
                .map(recorded -> recorded.event())
                .filter(MembershipEnded.class::isInstance)
                .map(MembershipEnded.class::cast)
                .toList();
    }

    private static void await(RunningSide side) throws InterruptedException {
        for (int i = 0; i < 600 && endings(side).isEmpty(); i++) Thread.sleep(50);
    }

    /** The record as somebody sees it who has not looked lately. */
    private static EventLog reading(List<?> events) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("ofTypes")) return Stream.of(events.toArray());
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
