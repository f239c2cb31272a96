package org.sillok.projection.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;

class DecisionsTest {

    private final InMemoryViews views = Story.everything().views();

    @Test
    void decisions_are_listed_newest_first_with_annulled_ones_marked() {
        var page = new ListDecisions(Samples.BODY, new Slice(true, 0, 10)).ask(views);

        assertThat(page.items())
                .extracting(line ->
                        line.decision().motion().value() + "/" + line.decision().round() + " "
                                + line.decision().outcome() + (line.annulled() ? " annulled" : ""))
                .containsExactly(
                        "int-1/1 ADOPTED",
                        "2019-3/1 REJECTED",
                        "2019-2/1 ADOPTED",
                        "2019-1/2 ADOPTED",
                        "2019-1/1 ADOPTED annulled");
        assertThat(page.items().getFirst().decision().recomputed()).isEqualTo(Outcome.INQUORATE);
        assertThat(page.items().getFirst().decision().deviations()).isEqualTo(2);
    }

    @Test
    void all_bodies_together_give_the_same_list_where_there_is_only_one() {
        var everywhere = new ListDecisions(null, Slice.EVERYTHING).ask(views);

        assertThat(everywhere).isEqualTo(new ListDecisions(Samples.BODY, Slice.EVERYTHING).ask(views));
        assertThat(new ListDecisions(new BodyId("other"), Slice.EVERYTHING)
                        .ask(views)
                        .total())
                .isZero();
    }

    @Test
    void a_member_sees_every_round_and_what_came_of_it() {
        var votes = new ListVotesOfMember(new PersonId("bo"), Slice.EVERYTHING).ask(views);

        assertThat(votes.votes().items())
                .extracting(line -> line.vote().motion().value() + "/"
                        + line.vote().round() + " " + line.vote().participation() + " " + line.outcome())
                .containsExactly(
                        "2019-1/1 NO ADOPTED",
                        "2019-1/2 NO ADOPTED",
                        "2019-2/1 CONSENTED ADOPTED",
                        "2019-3/1 VOTED REJECTED");
        assertThat(votes.votes().items().getFirst().vote().changed()).isTrue();
        assertThat(votes.votes().items().getFirst().annulled()).isTrue();
    }

    @Test
    void a_member_who_was_recused_or_absent_has_an_entry_too() {
        var votes = new ListVotesOfMember(new PersonId("eve"), new Slice(false, 1, 2)).ask(views);

        assertThat(votes.votes().items())
                .extracting(line -> line.vote().participation())
                .containsExactly(Participation.RECUSED, Participation.ABSENT);
    }

    @Test
    void a_vote_counts_as_cast_before_the_round_is_closed() {
        var record = new Chronicle()
                .established()
                .submitted("m", Story.MEETING, "a1", "ada")
                .votingOpened("m", 1, Story.MEETING, Method.ROLL_CALL, Story.ROLL, VotingSamples.RULES)
                .voted("m", 1, "ada", Choice.YES);

        var line = new ListVotesOfMember(new PersonId("ada"), Slice.EVERYTHING)
                .ask(record.views())
                .votes()
                .items()
                .getFirst();

        assertThat(line.vote().choice()).isEqualTo(Choice.YES);
        assertThat(line.vote().participation()).isNull();
        assertThat(line.outcome()).isNull();
    }

    @Test
    void the_chair_shows_the_casting_vote_and_a_publication_its_own_words() {
        var chair = new ListVotesOfMember(new PersonId("cho"), Slice.EVERYTHING).ask(views);
        var published = new ListVotesOfMember(new PersonId("gil"), Slice.EVERYTHING).ask(views);

        assertThat(chair.votes().items().get(1).vote().casting()).isEqualTo(Choice.YES);
        assertThat(published.votes().items().getFirst().vote().published()).containsExactly("Paired");
        assertThat(published.votes().items().getFirst().vote().participation()).isNull();
    }
}
