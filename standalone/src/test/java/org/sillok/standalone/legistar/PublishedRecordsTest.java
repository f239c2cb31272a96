package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.body.Base.CAST;
import static org.sillok.kernel.body.Base.IN_OFFICE;
import static org.sillok.kernel.body.Base.PRESENT;
import static org.sillok.kernel.body.Base.SEATS;
import static org.sillok.kernel.body.Base.YES_NO_ABSTAIN;
import static org.sillok.kernel.motion.Outcome.ADOPTED;
import static org.sillok.kernel.motion.Outcome.INQUORATE;
import static org.sillok.kernel.motion.Outcome.REJECTED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Vault;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.motion.Deviation.NoQuorum;
import org.sillok.kernel.motion.Deviation.OutcomeContraryToVotes;
import org.sillok.kernel.motion.Deviation.UnknownVote;
import org.sillok.kernel.motion.Deviation.VotedTwice;
import org.sillok.kernel.motion.Deviation.VoterWithoutTerm;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Published decisions are taken as they are, computed again, and flagged where they do not fit. Nearly everything that
 * a real council publishes has passed, so that a recomputation that always said "adopted" would look right: the made-up
 * roll-calls here are the ones that fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedRecordsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @SuppressWarnings("NullAway.Init") // by start()
    private ConfigurableApplicationContext application;

    @SuppressWarnings("NullAway.Init") // by start()
    private MadeUpCouncil council;

    @BeforeAll
    void start() {
        application = Council.start(data);
        council = new MadeUpCouncil(application);
    }

    @AfterAll
    void stop() {
        if (application != null) application.close();
    }

    /** 16 seats, 14 in office, a quorum of 8; what each base makes of the same votes, all published as passed. */
    @ParameterizedTest(name = "yes {0}, no {1}, abstain {2}, not voting {3}, absent {4}")
    @CsvSource({
        // yes, no, abstain, not voting, absent | CAST,     YES_NO_ABSTAIN, PRESENT, IN_OFFICE, SEATS
        " 9, 5, 0, 0, 0,   ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED",
        " 8, 0, 0, 0, 6,   ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED,  REJECTED",
        " 5, 4, 0, 0, 5,   ADOPTED,  ADOPTED,  ADOPTED,  REJECTED, REJECTED",
        " 6, 5, 0, 3, 0,   ADOPTED,  ADOPTED,  REJECTED, REJECTED, REJECTED",
        " 7, 5, 2, 0, 0,   ADOPTED,  REJECTED, REJECTED, REJECTED, REJECTED",
        " 7, 7, 0, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 5, 9, 0, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 0, 0,14, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 0, 0, 0,14, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
    })
    void every_base_decides_by_its_own_number(
            int yes,
            int no,
            int abstain,
            int notVoting,
            int absent,
            Outcome ofCast,
            Outcome ofYesNoAbstain,
            Outcome ofPresent,
            Outcome ofInOffice,
            Outcome ofSeats) {
        var expected = new EnumMap<>(Map.of(
                CAST, ofCast,
                YES_NO_ABSTAIN, ofYesNoAbstain,
                PRESENT, ofPresent,
                IN_OFFICE, ofInOffice,
                SEATS, ofSeats));
        expected.forEach((base, outcome) -> {
            var decision = council.publishes(base, ADOPTED, words(yes, no, abstain, notVoting, absent));

            assertThat(decision.recomputed().outcome()).as(base.name()).isEqualTo(outcome);
            assertThat(decision.deviations())
                    .as(base.name())
                    .isEqualTo(outcome == ADOPTED ? List.of() : List.of(new OutcomeContraryToVotes(ADOPTED, REJECTED)));
        });
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void a_published_failure_of_what_passed_is_flagged(Base base) {
        var decision = council.publishes(base, REJECTED, words(14, 0, 0, 0, 0));

        assertThat(decision.published()).isEqualTo(REJECTED);
        assertThat(decision.recomputed().outcome()).isEqualTo(ADOPTED);
        assertThat(decision.deviations()).containsExactly(new OutcomeContraryToVotes(REJECTED, ADOPTED));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void a_published_failure_of_a_tie_is_in_order(Base base) {
        var decision = council.publishes(base, REJECTED, words(7, 7, 0, 0, 0));

        assertThat(decision.recomputed().outcome()).isEqualTo(REJECTED);
        assertThat(decision.recomputed().tied()).isTrue();
        assertThat(decision.deviations()).isEmpty();
    }

    @Test
    void seven_of_fourteen_are_no_quorum_though_all_of_them_agree() {
        var decision = council.publishes(CAST, ADOPTED, words(7, 0, 0, 0, 7));

        assertThat(decision.recomputed().outcome()).isEqualTo(INQUORATE);
        assertThat(decision.deviations()).containsExactly(new NoQuorum(7, 8, 14));
    }

    @Test
    void without_a_quorum_and_a_majority_both_are_flagged() {
        var decision = council.publishes(IN_OFFICE, ADOPTED, words(7, 0, 0, 0, 7));

        assertThat(decision.deviations())
                .containsExactly(new NoQuorum(7, 8, 14), new OutcomeContraryToVotes(ADOPTED, INQUORATE));
    }

    @Test
    void a_vote_without_a_term_is_kept_and_not_counted() {
        var votes = new ArrayList<>(words(7, 0, 0, 0, 7));
        votes.set(13, "Affirmative");
        var decision = council.publishes(IN_OFFICE, ADOPTED, votes, 13, MadeUpCouncil.member(15));

        assertThat(decision.votes()).hasSize(14);
        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.deviations())
                .containsExactly(
                        new VoterWithoutTerm(MadeUpCouncil.member(15)),
                        new NoQuorum(7, 8, 14),
                        new OutcomeContraryToVotes(ADOPTED, INQUORATE));
    }

    @Test
    void whoever_is_listed_twice_counts_once() {
        var votes = new ArrayList<>(words(7, 7, 0, 0, 0));
        votes.add("Affirmative");
        var decision = council.publishes(CAST, ADOPTED, votes, 14, MadeUpCouncil.member(1));

        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.deviations())
                .containsExactly(
                        new VotedTwice(MadeUpCouncil.member(1)), new OutcomeContraryToVotes(ADOPTED, REJECTED));
    }

    @Test
    void a_word_of_no_known_meaning_is_kept_and_not_counted() {
        var votes = new ArrayList<>(words(8, 6, 0, 0, 0));
        votes.set(0, "Aye");
        var decision = council.publishes(PRESENT, ADOPTED, votes);

        assertThat(decision.votes().getFirst().value()).isEqualTo("Aye");
        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.recomputed().headcount().present()).isEqualTo(13);
        assertThat(decision.deviations()).containsExactly(new UnknownVote(MadeUpCouncil.member(1), "Aye"));
    }

    @Test
    void the_records_of_a_real_council_are_taken_over_whole_and_only_once() {
        var folder = CouncilData.folder();
        var raw = RawCouncil.of(folder);
        var councilRecords = application.getBean(LegistarImport.class);

        var report = councilRecords.run(folder, System.out);

        System.out.printf("%n%s%n%n", report);
        var findings = report.findings();
        assertThat(report.troubles()).isEmpty();
        assertThat(findings.persons()).isEqualTo(raw.persons).isEqualTo(254);
        assertThat(findings.terms()).isEqualTo(raw.terms).isEqualTo(5_959);
        assertThat(findings.bodies()).isEqualTo(raw.bodies.size());
        assertThat(findings.meetings()).isEqualTo(raw.meetings);
        assertThat(findings.attendances()).isEqualTo(raw.attendances);
        assertThat(findings.agendaItems()).isEqualTo(raw.agendaItems);
        assertThat(findings.rollCalls()).isEqualTo(raw.rollCalls.size()).isEqualTo(5_556);
        assertThat(findings.votes()).isEqualTo(raw.votes).isEqualTo(175_774);
        assertThat(findings.words()).isEqualTo(raw.words);

        everyRollCallIsComputedAsByHand(raw);
        namesAreInTheVaultAndNowhereElse();
        aSecondImportChangesNothing(councilRecords, folder);
    }

    private void everyRollCallIsComputedAsByHand(RawCouncil raw) {
        var deviations = new TreeMap<String, Integer>();
        try (var events = log().ofTypes(List.of("published-decision-recorded"), 0)) {
            events.map(recorded -> (PublishedDecisionRecorded) recorded.event())
                    .filter(decision -> decision.motion().value().startsWith(Names.PREFIX))
                    .forEach(decision -> {
                        var id = decision.motion().value().substring(Names.PREFIX.length());
                        var expected = Objects.requireNonNull(raw.rollCalls.get(id), id);
                        compare(decision, expected);
                        decision.deviations()
                                .forEach(one -> deviations.merge(one.getClass().getSimpleName(), 1, Integer::sum));
                    });
        }
        assertThat(deviations).isEqualTo(Map.of("VoterWithoutTerm", 2, "NoQuorum", 2, "OutcomeContraryToVotes", 2));
    }

    private static void compare(PublishedDecisionRecorded decision, RawCouncil.Expected expected) {
        var computed = decision.recomputed();
        var outcome = !expected.quorum() ? INQUORATE : expected.majority() ? ADOPTED : REJECTED;
        var kinds = new ArrayList<Class<?>>();
        for (int i = 0; i < expected.strangers(); i++) kinds.add(VoterWithoutTerm.class);
        if (!expected.quorum()) kinds.add(NoQuorum.class);
        if (!expected.majority()) kinds.add(OutcomeContraryToVotes.class);

        assertThat(decision.published()).isEqualTo(ADOPTED);
        assertThat(computed.tally())
                .as("%s", decision.motion())
                .isEqualTo(new Tally(expected.yes(), expected.no(), expected.abstain()));
        assertThat(computed.headcount().present()).isEqualTo(expected.present());
        assertThat((long) computed.headcount().inOffice()).isEqualTo(expected.inOffice());
        if (decision.body().equals(Names.body(1)))
            assertThat(computed.headcount().seats()).isEqualTo(51);
        assertThat(computed.outcome()).isEqualTo(outcome);
        assertThat(decision.deviations())
                .extracting(one -> (Object) one.getClass())
                .containsExactlyElementsOf(kinds);
    }

    private void namesAreInTheVaultAndNowhereElse() {
        var stored = log().read(0, 5_000).stream()
                .filter(event -> event.stream().equals("person:nyc-7631"))
                .findFirst()
                .orElseThrow();
        var registered = (PersonRegistered) stored.decode().event();
        var name = Objects.requireNonNull(registered.values().get(PersonalField.NAME));

        assertThat(application.getBean(Vault.class).reveal(List.of(name))).containsEntry(name, "Corey D. Johnson");
        assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).doesNotContain("Corey");
    }

    private void aSecondImportChangesNothing(LegistarImport councilRecords, Path folder) {
        var head = log().head();

        var again = councilRecords.run(folder, System.out);

        assertThat(log().head()).isEqualTo(head);
        assertThat(again.recorded()).isZero();
        assertThat(again.troubles()).isEmpty();
    }

    private EventLog log() {
        return application.getBean(EventLog.class);
    }

    /** Words for the members from the first to the last in office, in this order. */
    private static List<String> words(int yes, int no, int abstain, int notVoting, int absent) {
        var words = new ArrayList<String>();
        for (int i = 0; i < yes; i++) words.add("Affirmative");
        for (int i = 0; i < no; i++) words.add("Negative");
        for (int i = 0; i < abstain; i++) words.add("Abstain");
        for (int i = 0; i < notVoting; i++) words.add("Non-voting");
        for (int i = 0; i < absent; i++) words.add("Absent");
        return words;
    }
}
