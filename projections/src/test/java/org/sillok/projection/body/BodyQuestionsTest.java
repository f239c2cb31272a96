package org.sillok.projection.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MembershipId;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;

class BodyQuestionsTest {

    private final InMemoryViews views = Story.everything().views();

    @Test
    void a_body_shows_every_version_of_its_charter() {
        var file = new FindBody(Samples.BODY).ask(views).orElseThrow();

        assertThat(file.charters()).extracting(BodyFile.Version::version).containsExactly(1, 2);
        assertThat(file.body().charters()).isEqualTo(2);
        assertThat(file.body().dissolvedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void the_charter_in_force_follows_from_the_day() {
        assertThat(charterOn(LocalDate.of(2019, 12, 31))).isEqualTo(1);
        assertThat(charterOn(LocalDate.of(2020, 1, 1))).isEqualTo(2);
        assertThat(new FindCharter(Samples.BODY, 2)
                        .ask(views)
                        .orElseThrow()
                        .version()
                        .effective())
                .isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(new FindCharter(Samples.BODY, 3).ask(views)).isEmpty();
    }

    private int charterOn(LocalDate day) {
        return new FindCharterOn(Samples.BODY, day)
                .ask(views)
                .orElseThrow()
                .version()
                .version();
    }

    @Test
    void memberships_are_listed_by_body_in_the_order_of_the_record() {
        var page = new ListMembershipsOfBody(Samples.BODY, new Slice(false, 1, 2))
                .ask(views)
                .orElseThrow();

        assertThat(page.total()).isEqualTo(6);
        assertThat(page.items())
                .extracting(entry -> entry.person().id().value())
                .containsExactly("ada", "bo");
        assertThat(page.items().getLast().membership().ended())
                .extracting(MembershipView.Ending::ground)
                .isEqualTo(EndGround.RESIGNED);
    }

    @Test
    void memberships_are_listed_by_person_with_what_they_continue() {
        var page = new ListMembershipsOfPerson(new PersonId("ada"), Slice.EVERYTHING).ask(views);

        assertThat(page.items())
                .extracting(entry -> entry.membership().membership().term())
                .containsExactly(1, 2);
        assertThat(page.items().getLast().membership().previous()).isEqualTo(new MembershipId("ada-citizen-1"));
        assertThat(page.items().getFirst().bodyName()).isEqualTo(Chronicle.words("committee"));
    }

    @Test
    void an_ending_shows_in_both_lists() {
        var ofPerson = new ListMembershipsOfPerson(new PersonId("bo"), Slice.EVERYTHING).ask(views);

        assertThat(ofPerson.items().getFirst().membership().membership().endedOn())
                .isEqualTo(LocalDate.of(2020, 3, 1));
    }

    @Test
    void bodies_are_listed() {
        assertThat(new ListBodies(Slice.EVERYTHING).ask(views).items())
                .extracting(BodyView::id)
                .containsExactly(Samples.BODY);
    }
}
