package org.sillok.projection.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.Office;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Story;
import org.sillok.projection.Views;

class RosterTest {

    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);

    private final Chronicle record =
            new Chronicle().registered("cho").registered("ada").established();

    @Test
    void a_new_body_has_all_seats_vacant() {
        var roster = on(record, LATER);

        assertThat(roster.seats()).isEqualTo(15);
        assertThat(roster.vacant()).isEqualTo(15);
        assertThat(roster.inOffice()).isZero();
        assertThat(roster.groups()).extracting(Roster.Group::vacant).containsExactly(1, 3, 2, 6, 3);
    }

    @Test
    void members_are_in_office_from_their_first_day() {
        record.appointed("cho", "chair-1", "2019-11-04", "2021-11-04")
                .appointed("ada", "citizen-2", "2019-11-06", "2021-11-06");

        assertThat(inOffice(on(record, LocalDate.of(2019, 11, 3)))).isEmpty();
        assertThat(inOffice(on(record, LocalDate.of(2019, 11, 5)))).containsExactly("chair-1=cho");
        assertThat(inOffice(on(record, LocalDate.of(2019, 11, 6)))).containsExactly("chair-1=cho", "citizen-2=ada");
        assertThat(on(record, LocalDate.of(2019, 11, 6)).vacant()).isEqualTo(13);
    }

    @Test
    void a_term_that_ran_out_ends_membership_though_nobody_recorded_it() {
        record.appointed("ada", "citizen-1", "2019-11-06", "2021-11-06");

        assertThat(inOffice(on(record, LocalDate.of(2021, 11, 5)))).containsExactly("citizen-1=ada");
        assertThat(inOffice(on(record, LocalDate.of(2021, 11, 6)))).isEmpty();
    }

    @Test
    void what_was_recorded_late_answers_for_its_day_but_not_for_what_was_known_before() {
        record.appointed("ada", "citizen-1", "2019-11-06", "2021-11-06");
        var before = record.last();
        record.ended("ada", "citizen-1", EndGround.RESIGNED, "2019-12-01");
        var views = record.views();

        assertThat(inOffice(ask(views, LATER))).isEmpty();
        assertThat(inOffice(ask(views, LocalDate.of(2019, 11, 30)))).containsExactly("citizen-1=ada");
        assertThat(inOffice(ask(views.at(before), LATER))).containsExactly("citizen-1=ada");
    }

    @Test
    void the_chair_is_the_last_one_designated_and_only_while_a_member() {
        record.appointed("cho", "chair-1", "2019-11-04", "2021-11-04")
                .appointed("ada", "citizen-1", "2019-11-06", "2021-11-06")
                .designated(Office.CHAIR, "cho", "2019-11-04")
                .designated(Office.VICE_CHAIR, "ada", "2019-11-06")
                .ended("cho", "chair-1", EndGround.RESIGNED, "2020-06-01");

        assertThat(offices(on(record, LATER))).containsExactly(List.of(Office.CHAIR), List.of(Office.VICE_CHAIR));
        assertThat(offices(on(record, LocalDate.of(2020, 6, 1)))).containsExactly(List.of(Office.VICE_CHAIR));
    }

    @Test
    void a_member_whose_seat_the_charter_lacks_is_shown_beside_it() {
        record.appointed("cho", "chair-1", "2019-11-04", null).appointed("ada", "council-9", "2019-11-06", null);

        var roster = on(record, LATER);

        assertThat(inOffice(roster)).containsExactly("chair-1=cho");
        assertThat(roster.outsideCharter())
                .extracting(holder -> holder.person().id().value())
                .containsExactly("ada");
        assertThat(roster.inOffice()).isEqualTo(2);
        assertThat(roster.vacant()).isEqualTo(14);
    }

    @Test
    void nobody_is_in_office_once_the_body_is_dissolved() {
        record.appointed("ada", "citizen-1", "2019-11-06", "2021-11-06")
                .add(new BodyDissolved(Samples.BODY, LATER, act()));

        assertThat(inOffice(on(record, LATER.minusDays(1)))).hasSize(1);
        assertThat(inOffice(on(record, LATER))).isEmpty();
        assertThat(on(record, LATER).dissolvedOn()).isEqualTo(LATER);
    }

    @Test
    void people_are_named_as_they_were_at_the_position_asked_for() {
        var views = Story.everything().views();
        var corrected = nameOf(ask(views, LATER), "ada");

        assertThat(corrected).isEqualTo(words("corrected name of ada"));
        var uncorrected = new Chronicle()
                .registered("ada")
                .established()
                .appointed("ada", "citizen-1", "2019-11-06", null)
                .views();
        assertThat(nameOf(ask(uncorrected, LATER), "ada")).isEqualTo(words("name of ada"));
    }

    @Test
    void an_unknown_body_has_no_roster() {
        assertThat(new FindRoster(new BodyId("nobody"), LATER).ask(record.views()))
                .isEmpty();
    }

    private static Roster on(Chronicle record, LocalDate day) {
        return ask(record.views(), day);
    }

    private static Roster ask(Views views, LocalDate day) {
        return new FindRoster(Samples.BODY, day).ask(views).orElseThrow();
    }

    private static List<String> inOffice(Roster roster) {
        return holders(roster)
                .map(holder -> holder.seat() + "=" + holder.person().id().value())
                .toList();
    }

    private static List<List<Office>> offices(Roster roster) {
        return holders(roster).map(Roster.Holder::offices).toList();
    }

    private static @Nullable Commitment nameOf(Roster roster, String person) {
        return holders(roster)
                .map(Roster.Holder::person)
                .filter(ref -> ref.id().value().equals(person))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Stream<Roster.Holder> holders(Roster roster) {
        return roster.groups().stream()
                .flatMap(group -> group.seats().stream())
                .flatMap(seat -> Stream.ofNullable(seat.holder()));
    }
}
