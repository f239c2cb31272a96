package org.sillok.projection.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sillok.projection.Chronicle.did;
import static org.sillok.projection.Chronicle.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Story;
import org.sillok.projection.body.FindCharterOn;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.PersonRef;

class CertificateTest {

    private final Chronicle story = Story.everything();
    private final InMemoryViews views = story.views();

    @Test
    void writes_every_inequality_out_in_numbers() {
        var certificate = certificate(Story.MOTION, 1);

        assertThat(certificate.arithmetic())
                .extracting(Certificate.Check::name)
                .containsExactly("quorum-at-opening", "quorum", "majority");
        assertThat(certificate.arithmetic().get(1).steps())
                .containsExactly(new Certificate.Step(Base.IN_OFFICE, 1, 2, 3, 4, 6, ">", 4, 3, true));
        assertThat(certificate.arithmetic().get(2).steps())
                .containsExactly(new Certificate.Step(Base.PRESENT, 1, 2, 2, 3, 4, ">", 3, 2, true));
        assertThat(certificate.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(certificate.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void splits_the_roster_into_what_each_member_did() {
        var roster = certificate(Story.MOTION, 1).roster();

        assertThat(names(roster.inOffice())).containsExactly("cho", "ada", "bo", "eve");
        assertThat(names(roster.present())).containsExactly("cho", "ada", "bo");
        assertThat(names(roster.inFavour())).containsExactly("cho", "ada");
        assertThat(names(roster.against())).containsExactly("bo");
        assertThat(roster.recused())
                .containsExactly(new Certificate.Recused(
                        SeatId.parse("citizen-3"),
                        new PersonRef(new PersonId("eve"), words("name of eve")),
                        RecusalKind.SELF_DECLARED,
                        Samples.ARTICLE_9,
                        words("lives next door")));
        assertThat(roster.vacant()).hasSize(11).doesNotContain(SeatId.parse("chair-1"));
    }

    @Test
    void keeps_left_absent_abstained_and_not_voting_apart() {
        var rules = VotingSamples.RULES;
        var record = new Chronicle()
                .established()
                .submitted("m", Story.MEETING, "a1", "cho")
                .votingOpened("m", 1, Story.MEETING, Method.ROLL_CALL, Story.ROLL, rules)
                .closed(
                        "m",
                        1,
                        Story.MEETING,
                        Decision.of(rules, new Headcount(15, 4, 2, 0, 0), new Tally(0, 0, 1)),
                        List.of(
                                did("chair-1", "cho", Participation.ABSTAINED),
                                did("citizen-1", "ada", Participation.NOT_VOTING),
                                new MemberRecord(
                                        SeatId.parse("citizen-2"), new PersonId("bo"), Participation.LEFT, Choice.YES),
                                did("citizen-3", "eve", Participation.ABSENT)));

        var roster = new FindCertificate(new MotionId("m"), 1)
                .ask(record.views())
                .orElseThrow()
                .roster();

        assertThat(names(roster.abstained())).containsExactly("cho");
        assertThat(names(roster.notVoting())).containsExactly("ada");
        assertThat(names(roster.left())).containsExactly("bo");
        assertThat(names(roster.absent())).containsExactly("eve");
        assertThat(names(roster.present())).containsExactly("cho", "ada");
        assertThat(roster.lapsed()).extracting(Certificate.Lapsed::choice).containsExactly(Choice.YES);
    }

    @Test
    void cites_the_rules_that_were_used_and_no_others() {
        assertThat(uses(certificate(Story.MOTION, 1)))
                .containsExactly(Certificate.Use.QUORUM, Certificate.Use.MAJORITY, Certificate.Use.RECUSAL);
        assertThat(uses(certificate(Story.MOTION, 2)))
                .containsExactly(
                        Certificate.Use.QUORUM, Certificate.Use.MAJORITY, Certificate.Use.TIE, Certificate.Use.RECUSAL);
        assertThat(uses(certificate("2019-2", 1))).containsExactly(Certificate.Use.QUORUM, Certificate.Use.MAJORITY);
        var charter = certificate(Story.MOTION, 1).charter();
        assertThat(charter.version()).isEqualTo(1);
        assertThat(charter.effective()).isEqualTo(BodySamples.LAUNCH);
        assertThat(charter.rules().getFirst().wording()).isEqualTo(BodySamples.RULE.wording());
        assertThat(charter.rules().getFirst().citation()).isEqualTo(Samples.ARTICLE_9);
    }

    @Test
    void a_later_charter_does_not_change_an_old_decision() {
        assertThat(new FindCharterOn(Samples.BODY, LocalDate.of(2020, 6, 1))
                        .ask(views)
                        .orElseThrow()
                        .version()
                        .version())
                .isEqualTo(2);
        assertThat(certificate(Story.MOTION, 2).charter().version()).isEqualTo(1);
    }

    @Test
    void names_the_events_of_its_round_by_position_and_not_those_of_another() {
        var certificate = certificate(Story.MOTION, 1);

        for (var mark : certificate.marks()) {
            var event = story.events().get((int) mark.position());
            assertThat(event.stream()).isEqualTo("motion:" + Story.MOTION);
            assertThat(event.event().getClass().getAnnotation(EventType.class).value())
                    .isEqualTo(mark.type());
        }
        assertThat(certificate.marks())
                .extracting(Certificate.Mark::type)
                .contains("vote-cast", "vote-changed", "voting-closed", "decision-annulled")
                .doesNotContain("roll-call-recorded", "voting-tied");
        assertThat(certificate.annulled()).isNotNull();
    }

    @Test
    void the_last_decided_round_is_meant_where_none_is_named() {
        var certificate =
                new FindCertificate(new MotionId(Story.MOTION), null).ask(views).orElseThrow();

        assertThat(certificate.round()).isEqualTo(2);
        assertThat(certificate.tied()).isTrue();
        assertThat(certificate.castingVote()).isNotNull();
        assertThat(certificate.arithmetic().getLast().steps().getFirst().count())
                .isEqualTo(2);
    }

    @Test
    void a_published_decision_shows_our_count_beside_what_was_published() {
        var certificate = certificate("int-1", 1);
        var publication = Objects.requireNonNull(certificate.publication());

        assertThat(certificate.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(publication.recomputed()).isEqualTo(Outcome.INQUORATE);
        assertThat(publication.agrees()).isFalse();
        assertThat(publication.deviations()).hasSize(2);
        assertThat(names(certificate.roster().inFavour())).containsExactly("ada");
        assertThat(certificate.arithmetic())
                .extracting(Certificate.Check::name, Certificate.Check::holds)
                .containsExactly(tuple("quorum", false), tuple("majority", true));
    }

    @Test
    void there_is_none_before_anything_is_decided() {
        var opened = story.events().stream()
                .filter(event -> event.event() instanceof VotingOpened)
                .findFirst()
                .orElseThrow();

        assertThat(new FindCertificate(new MotionId(Story.MOTION), 1).ask(views.at(opened.position())))
                .isEmpty();
        assertThat(new FindCertificate(new MotionId(Story.MOTION), 3).ask(views))
                .isEmpty();
        assertThat(new FindCertificate(new MotionId("unknown"), null).ask(views))
                .isEmpty();
    }

    @Test
    void a_tie_that_waits_for_the_chair_is_certified_as_tied() {
        var tied = story.events().stream()
                .filter(event -> event.event() instanceof VotingTied)
                .findFirst()
                .orElseThrow();

        var certificate = new FindCertificate(new MotionId(Story.MOTION), 2)
                .ask(views.at(tied.position()))
                .orElseThrow();

        assertThat(certificate.outcome()).isEqualTo(Outcome.TIED);
    }

    private Certificate certificate(String motion, int round) {
        return new FindCertificate(new MotionId(motion), round).ask(views).orElseThrow();
    }

    private static List<String> names(List<Certificate.Member> members) {
        return members.stream().map(member -> member.member().id().value()).toList();
    }

    private static List<Certificate.Use> uses(Certificate certificate) {
        return certificate.charter().rules().stream()
                .map(Certificate.RuleUsed::use)
                .toList();
    }
}
