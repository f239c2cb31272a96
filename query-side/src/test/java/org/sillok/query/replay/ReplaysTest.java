package org.sillok.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.projection.Key;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.Persons;
import org.sillok.query.engine.RecordInMemory;

class ReplaysTest {

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordInMemory record = RecordInMemory.of(Story.everything().events());
    private final SetClock clock = new SetClock();
    private final Replays replays = new Replays(record, clock, new ReplayProperties(2, 20_000, IDLE));

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

    private String ready(long at) {
        var id = replays.begin(at).id();
        await().atMost(PATIENCE).until(() -> replays.session(id).progress().state() == Replay.State.READY);
        return id;
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2019-11-06T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
