package org.sillok.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.axon.EventLog;
import org.sillok.kernel.MovableClock;
import org.sillok.projection.Key;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.Persons;
import org.sillok.query.engine.RecordInMemory;

class ReplaysTest {

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final ReplayProperties PROPERTIES = new ReplayProperties(2, 20_000, IDLE);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordInMemory record = RecordInMemory.of(Story.everything().events());
    private final MovableClock clock = new MovableClock(Instant.parse("2019-11-06T00:00:00Z"));
    private final Replays replays = new Replays(record, clock, PROPERTIES);

    @AfterEach
    void end() {
        replays.all().forEach(one -> replays.end(one.id()));
    }

    @Test
    void a_session_ends_when_nobody_has_asked_it_for_long() {
        var asked = ready(record.head());
        var forgotten = ready(3);

        for (int quarter = 0; quarter < 5; quarter++) {
            clock.pass(IDLE.dividedBy(4));
            assertThat(replays.session(asked).at(null)).isNotNull();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThatThrownBy(() -> replays.session(forgotten)).isInstanceOf(ReplayProblem.Unknown.class));
        assertThat(replays.session(asked).at(null).list(Persons.PROJECTION, Key.ALL))
                .isEqualTo(InMemoryViews.of(Story.everything().events())
                        .at(record.head())
                        .list(Persons.PROJECTION, Key.ALL));
        assertThat(replays.all()).hasSize(1);
    }

    @Test
    void what_a_session_leaves_is_there_for_another() {
        ready(1);
        var second = ready(2);
        assertThatThrownBy(() -> replays.begin(3)).isInstanceOf(ReplayProblem.TooMany.class);

        replays.end(second);

        assertThat(ready(3)).isNotEqualTo(second);
        assertThatThrownBy(() -> replays.end(second)).isInstanceOf(ReplayProblem.Unknown.class);
    }

    @Test
    void more_than_fits_is_not_begun() {
        assertThatThrownBy(() -> replays.begin(20_000)).isInstanceOf(ReplayProblem.TooLong.class);
        assertThat(replays.all()).isEmpty();
    }

    @Test
    void a_session_that_folds_for_longer_than_sessions_last_waits_to_be_asked() throws InterruptedException {
        var slow = new Replays(whileReading(() -> clock.pass(IDLE.multipliedBy(2))), clock, PROPERTIES);

        var session = ready(slow, record.head());
        Thread.sleep(300); // it is looked after at once, and then once a second

        assertThat(slow.session(session).at(null)).isNotNull();
        slow.end(session);
    }

    private String ready(long at) {
        return ready(replays, at);
    }

    private static String ready(Replays replays, long at) {
        var id = replays.begin(at).id();
        await().atMost(PATIENCE).until(() -> replays.session(id).progress().state() == Replay.State.READY);
        return id;
    }

    /** The record, with something that happens whenever it is read. */
    private EventLog whileReading(Runnable happens) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) happens.run();
                    return method.invoke(record, arguments);
                });
    }
}
