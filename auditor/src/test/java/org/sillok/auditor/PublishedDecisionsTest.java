package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.auditor.Audits.audit;
import static org.sillok.auditor.Audits.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.recount.Recounting;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Tally;

/** Decisions that were taken over as published are counted again, too, whether or not a meeting tells who was there. */
class PublishedDecisionsTest {

    private static final PersonId STRANGER = new PersonId("p-stranger");

    @Test
    void one_of_which_only_the_votes_tell_who_was_there_holds_and_is_named_as_such() throws IOException {
        var decisions = recount(null, votes(), new Tally(10, 5, 0), List.of());

        assertThat(decisions.holds()).as("%s", decisions.findings()).isTrue();
        assertThat(decisions.covered()).containsEntry("decisions taken over as published", 1L);
        assertThat(decisions.notCovered())
                .containsEntry("published decisions of which only the votes tell who was there", 1L);
    }

    @Test
    void one_with_the_attendance_of_its_meeting_holds_and_is_covered() throws IOException {
        var attendance = committee(new ArrayList<>()).last(Committee.MEETING.toString());

        var decisions = recount(attendance, votes(), new Tally(10, 5, 0), List.of());

        assertThat(decisions.holds()).as("%s", decisions.findings()).isTrue();
        assertThat(decisions.notCovered()).isEmpty();
    }

    @Test
    void one_whose_evidence_names_no_event_of_the_meeting_does_not_hold() throws IOException {
        var attendance = new Evidence(Committee.MEETING.toString(), 1_000);

        assertThat(recount(attendance, votes(), new Tally(10, 5, 0), List.of()).holds())
                .isFalse();
    }

    @Test
    void one_with_another_tally_than_its_votes_give_does_not_hold() throws IOException {
        assertThat(recount(null, votes(), new Tally(11, 4, 0), List.of()).holds())
                .isFalse();
    }

    @Test
    void a_vote_of_somebody_without_a_term_must_be_among_its_deviations() throws IOException {
        var votes = new ArrayList<>(votes());
        votes.add(new PublishedVote(STRANGER, "Affirmative", Participation.YES));
        var tally = new Tally(10, 5, 0);

        assertThat(recount(null, votes, tally, List.of(new Deviation.VoterWithoutTerm(STRANGER)))
                        .holds())
                .isTrue();
        assertThat(recount(null, votes, tally, List.of()).holds()).isFalse();
    }

    private static List<PublishedVote> votes() {
        var votes = new ArrayList<PublishedVote>();
        for (var member : Committee.MEMBERS) {
            boolean yes = votes.size() < 10;
            votes.add(new PublishedVote(
                    member, yes ? "Affirmative" : "Negative", yes ? Participation.YES : Participation.NO));
        }
        return votes;
    }

    private static Committee committee(List<RecordedEvent> events) {
        return new Committee((event, disclosures) -> events.add(event)).sit(1);
    }

    private static Result recount(
            @Nullable Evidence attendance, List<PublishedVote> votes, Tally tally, List<Deviation> deviations)
            throws IOException {
        var events = new ArrayList<RecordedEvent>();
        var committee = committee(events);
        committee.add(new PublishedDecisionRecorded(
                new MotionId("published"),
                Samples.BODY,
                Committee.MEETING,
                LocalDate.of(2019, 12, 10),
                Samples.words("title"),
                new Citation("New York City Council", "Int 0001-2018"),
                votes,
                Committee.ROLL,
                VotingSamples.RULES,
                Outcome.ADOPTED,
                Decision.of(VotingSamples.RULES, new Headcount(15, 15, 15, 0, 0), tally),
                deviations,
                attendance,
                committee.last(Samples.BODY.toString()),
                Samples.stated()));
        var maker = new MadeLog.Maker();
        events.forEach(maker::event);
        return result(audit(maker.log(), findings -> List.of(new Recounting(findings))), Check.DECISIONS);
    }
}
