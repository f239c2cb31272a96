package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.standalone.recount.RecountOverHttp;
import org.sillok.standalone.scenario.ScenarioRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

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
        assertThat(first.refused()).isEqualTo(6);
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

    @Test
    void the_ballot_of_2019_holds_what_was_published_of_it() {
        var projects = sillok.get("/api/v1/cycles/seoul-2019").json().at("/poll/projects");

        assertThat(worth(projects, "participation")).isEqualTo(41_830_000_000L);
        assertThat(worth(projects, "governance")).isEqualTo(7_750_000_000L);
        assertThat(projects.size()).isEqualTo(77 + 24);
    }

    @Test
    void anybody_counts_the_ballots_again_over_the_public_interface_and_comes_to_the_same() {
        var said = new ByteArrayOutputStream();
        var agrees = RecountOverHttp.run(
                List.of(sillok.base().toString(), "seoul-2019"), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("420 ballots counted again, 0 more in sum only [], 0 castings void.")
                .contains("participation: ")
                .doesNotContain("DIFFERENT")
                .endsWith("The result told is the result counted.%n".formatted());
        assertThat(agrees).isTrue();
    }

    @Test
    void from_a_won_in_the_budget_one_walks_back_to_the_ballots_of_each_class() {
        var book = sillok.get("/api/v1/budgets/seoul-2020").json();
        var line = named(book.path("lines"), "city-1");
        var result = sillok.get("/api/v1/cycles/" + line.at("/origin/cycle").asString() + "/result")
                .json();
        var project = result.path("lines")
                .valueStream()
                .filter(one -> one.path("project").asString().equals("city-1"))
                .findFirst()
                .orElseThrow();

        assertThat(line.at("/origin/selection/sequence").asLong())
                .isEqualTo(result.path("sequence").asLong());
        assertThat(line.at("/origin/motion").asString()).isEqualTo("seoul-hanmadang-1");
        assertThat(line.path("amount").asLong()).isEqualTo(project.path("cost").asLong());
        assertThat(project.path("byClass").size()).isEqualTo(4);
        assertThat(project.path("funded").asBoolean()).isTrue();
    }

    @Test
    void from_a_proposal_one_follows_its_money_and_its_whole_story() {
        var proposal = sillok.get("/api/v1/proposals/gov-1").json();
        var story = sillok.get("/api/v1/proposals/gov-1/story").json();

        assertThat(proposal.at("/money/amount").asLong())
                .isEqualTo(proposal.at("/proposal/facts/cost").asLong());
        assertThat(story.path("items")
                        .valueStream()
                        .map(told -> told.at("/event/type").asString()))
                .containsExactly(
                        "proposal-submitted",
                        "proposal-screened",
                        "cost-estimated",
                        "proposal-shortlisted",
                        "balloting-opened",
                        "selection-computed",
                        "selection-compiled",
                        "proposal-decided",
                        "proposal-compiled",
                        "progress-reported");
    }

    @Test
    void every_project_is_funded_or_says_why_it_is_not() {
        var lines = sillok.get("/api/v1/cycles/seoul-2019/result").json().path("lines");

        assertThat(lines.size()).isEqualTo(101);
        assertThat(lines.valueStream().filter(line -> line.path("funded").asBoolean()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.has("reason")).isFalse());
        assertThat(lines.valueStream().filter(line -> !line.path("funded").asBoolean()))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.at("/reason/reason").asString()).isNotEmpty());
    }

    private static long worth(JsonNode projects, String category) {
        return projects.valueStream()
                .filter(project -> project.path("category").asString().equals(category))
                .mapToLong(project -> project.path("cost").asLong())
                .sum();
    }

    /** The line of that name, wherever it stands in the tree. */
    private static JsonNode named(JsonNode lines, String id) {
        return lines.valueStream()
                .flatMap(line -> line.path("id").asString().equals(id)
                        ? Stream.of(line)
                        : Stream.of(named(line.path("parts"), id)))
                .filter(line -> !line.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
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
