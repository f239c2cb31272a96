package org.sillok.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.ZONE;
import static org.sillok.command.Hall.charter;
import static org.sillok.command.Hall.clerkOn;
import static org.sillok.command.Hall.words;
import static org.sillok.command.meeting.Calendar.CONVENED;
import static org.sillok.command.meeting.Calendar.MEETING;
import static org.sillok.command.meeting.Calendar.SCHEDULED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.command.Annals;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Bodies;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyRefusal.BodyIsDissolved;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownMeeting;

class AnnouncementsTest {

    private static final LocalDate LAUNCH = LocalDate.of(2019, 1, 1);

    private final Annals annals = new Annals();
    private final Bodies bodies = new Bodies(annals, Clock.systemUTC());
    private final Announcements announcements = new Announcements(bodies, new Meetings(annals));

    @Test
    void notice_is_counted_in_days_of_the_body_by_the_charter_in_force() {
        annals.with(established(null));
        assertThat(announcements.notice(BODY, SCHEDULED, null, clerkOn(DAY.minusDays(8))))
                .isEqualTo(new Notice(DAY.minusDays(8), 8, 7, LAW, false, new Evidence("body:council", 0)));
    }

    @Test
    void notice_given_earlier_counts_from_the_day_stated() {
        annals.with(established(new BodyId("parent")));
        assertThat(announcements.notice(BODY, SCHEDULED, DAY.minusDays(20), clerkOn(DAY)))
                .isEqualTo(new Notice(DAY.minusDays(20), 20, 7, LAW, true, new Evidence("body:council", 0)));
    }

    @Test
    void a_dissolved_body_does_not_meet() {
        annals.with(established(null), new BodyDissolved(BODY, DAY, clerkOn(DAY)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> announcements.notice(BODY, SCHEDULED, null, clerkOn(DAY)))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(new BodyIsDissolved(BODY, DAY)));
    }

    @Test
    void a_meeting_opens_by_the_roll_of_the_day_it_opens() {
        annals.with(established(null), appointed(1, LAUNCH), appointed(2, DAY.plusDays(1)), CONVENED);
        var opening = announcements.opening(MEETING, clerkOn(DAY));
        assertThat(opening.roll().members()).containsExactly(new RollEntry(new SeatId("seat", 1), ADA));
        assertThat(opening.quorumRule()).isEqualTo(QUORUM);
        assertThat(opening.evidence()).isEqualTo(new Evidence("body:council", 2));
    }

    @Test
    void what_was_not_convened_does_not_open() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> announcements.opening(MEETING, clerkOn(DAY)))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(new UnknownMeeting(MEETING)));
    }

    private static BodyEstablished established(@Nullable BodyId parent) {
        return new BodyEstablished(BODY, words(1), parent, LAUNCH, ZONE, charter(), clerkOn(LAUNCH));
    }

    private static MemberAppointed appointed(int seat, LocalDate from) {
        var person = seat == 1 ? ADA : BEN;
        var membership = new Membership(
                new MembershipId("m-" + seat), new SeatId("seat", seat), person, from, from.plusYears(4), null, 1);
        return new MemberAppointed(BODY, membership, List.of(), clerkOn(LAUNCH));
    }
}
