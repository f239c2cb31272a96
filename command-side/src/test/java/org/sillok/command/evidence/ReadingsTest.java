package org.sillok.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.ZONE;
import static org.sillok.command.Hall.charter;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkOn;
import static org.sillok.command.Hall.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.command.Annals;
import org.sillok.command.Refused;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.cycle.CycleRefusal.UnknownCycle;

class ReadingsTest {

    private static final LocalDate LAUNCH = LocalDate.of(2019, 1, 1);
    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(BODY, words(1), null, LAUNCH, ZONE, charter(), clerk());

    private final Annals annals = new Annals();
    /** One o'clock in the night of the last day of the year in Seoul is the day before in Greenwich. */
    private final Clock clock = Clock.fixed(DAY.atTime(1, 0).atZone(ZONE).toInstant(), ZoneOffset.UTC);

    private final Bodies bodies = new Bodies(annals, clock);

    @Test
    void evidence_names_the_last_event_read() {
        annals.with(ESTABLISHED, appointed(1, DAY));
        assertThat(bodies.read(BODY).evidence()).isEqualTo(new Evidence("body:council", 1));
    }

    @Test
    void what_was_read_once_is_only_read_on() {
        annals.with(ESTABLISHED, appointed(1, DAY));
        bodies.read(BODY);
        annals.with(appointed(2, DAY));
        var read = annals.streamEventsRead();
        assertThat(bodies.read(BODY).facts().memberships()).hasSize(2);
        assertThat(annals.streamEventsRead() - read).isEqualTo(1);
        assertThat(bodies.read(BODY).facts().memberships()).hasSize(2);
        assertThat(annals.streamEventsRead() - read).isEqualTo(1);
    }

    @Test
    void nothing_is_known_of_a_body_without_events() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bodies.read(BODY))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(new UnknownBody(BODY)));
    }

    @Test
    void nothing_is_known_of_a_cycle_without_events() {
        var cycle = new CycleId("2019");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Cycles(annals).read(cycle))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(new UnknownCycle(cycle)));
    }

    @Test
    void today_is_a_day_where_the_body_is() {
        annals.with(ESTABLISHED, appointed(1, DAY));
        assertThat(bodies.standing(BODY, ADA, clerk()).inOffice()).isTrue();
    }

    @Test
    void what_is_said_to_have_happened_earlier_is_judged_by_that_day() {
        annals.with(ESTABLISHED, appointed(1, DAY));
        assertThat(bodies.standing(BODY, ADA, clerkOn(DAY.minusDays(1))).inOffice())
                .isFalse();
    }

    @Test
    void a_stranger_is_not_in_office() {
        annals.with(ESTABLISHED, appointed(1, DAY));
        assertThat(bodies.standing(BODY, STRANGER, clerk()))
                .isEqualTo(new Standing(STRANGER, false, new Evidence("body:council", 1)));
    }

    private static MemberAppointed appointed(int seat, LocalDate from) {
        var person = seat == 1 ? ADA : BEN;
        var membership = new Membership(
                new MembershipId("m-" + seat), new SeatId("seat", seat), person, from, from.plusYears(4), null, 1);
        return new MemberAppointed(BODY, membership, List.of(), clerk());
    }
}
