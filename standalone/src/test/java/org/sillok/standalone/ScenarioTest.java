package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.standalone.scenario.ScenarioRunner;

/** The first scenario, loaded through the REST API: what it leaves in the record, now and as of then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private InProcess running;
    private Sillok sillok;
    private ScenarioRunner.Report first;
    private long head;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data);
        sillok = running.sillok();
        first = runner().load("seoul-2019");
        head = running.part(EventLog.class).head();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void everything_in_it_is_recorded_and_what_it_expects_to_be_refused_is_refused() {
        assertThat(first.recorded()).isGreaterThan(150);
        assertThat(first.repeated()).isZero();
        assertThat(first.refused()).isEqualTo(4);
    }

    @Test
    void loading_it_again_changes_nothing() {
        var again = runner().load("seoul-2019");

        assertThat(again.recorded()).isZero();
        assertThat(again.repeated()).isEqualTo(first.recorded());
        assertThat(running.part(EventLog.class).head()).isEqualTo(head);
    }

    @Test
    void who_was_in_office_on_a_day_follows_from_the_dates() {
        assertThat(inOfficeOn("2019-11-03")).isZero();
        assertThat(inOfficeOn("2019-11-04")).isEqualTo(1);
        assertThat(inOfficeOn("2019-11-06")).isEqualTo(15);
        assertThat(inOfficeOn("2020-03-01")).isEqualTo(14);
        assertThat(inOfficeOn("2020-03-10")).isEqualTo(15);
        // The terms of twelve ran out; the three ex-officio seats have no term.
        assertThat(inOfficeOn("2021-11-06")).isEqualTo(3);
    }

    @Test
    void a_tie_is_decided_by_the_charters_tie_rule_with_all_its_numbers() {
        var decision = sillok.get("/api/v1/motions/seoul-2019-11-3/certificate?round=1")
                .json()
                .toString();

        assertThat(decision)
                .contains("\"yes\":6")
                .contains("\"no\":6")
                .contains("REJECTED")
                .contains("제척·기피·회피");
    }

    @Test
    void published_figures_that_do_not_add_up_are_shown_as_such() {
        var book = sillok.get("/api/v1/budgets/seoul-2020").json();

        assertThat(book.path("total").asLong()).isEqualTo(200_000_000_000L);
        assertThat(book.toString()).contains("\"amount\":24000000000").contains("\"difference\":-1500000000");
        assertThat(book.path("conserved").asBoolean()).isTrue();
    }

    @Test
    void the_budget_before_its_amendment_can_still_be_read() {
        var amended = sillok.get("/api/v1/budgets/seoul-2020/amendments").json();
        var position = amended.path("items").get(0).findValue("position").asLong();

        var before =
                sillok.get("/api/v1/budgets/seoul-2020?asOf=" + (position - 1)).json();

        assertThat(before.path("amendments").asInt()).isZero();
    }

    private int inOfficeOn(String day) {
        return sillok.get("/api/v1/bodies/seoul-democracy/roster?on=" + day)
                .json()
                .path("inOffice")
                .asInt();
    }

    private ScenarioRunner runner() {
        return new ScenarioRunner(
                sillok.base(),
                (subject, role) -> sillok.token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
    }
}
