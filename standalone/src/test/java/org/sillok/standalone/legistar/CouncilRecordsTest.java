package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sillok.kernel.motion.Outcome.ADOPTED;
import static org.sillok.kernel.motion.Outcome.INQUORATE;
import static org.sillok.kernel.motion.Outcome.REJECTED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.command.evidence.Bodies;
import org.sillok.kernel.Vault;
import org.sillok.kernel.motion.Deviation.NoQuorum;
import org.sillok.kernel.motion.Deviation.OutcomeContraryToVotes;
import org.sillok.kernel.motion.Deviation.VoterWithoutTerm;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.sillok.projection.catalog.Projections;
import org.sillok.query.engine.Engine;
import org.sillok.standalone.Auditors;
import org.sillok.standalone.InProcess;
import org.sillok.standalone.NewestViews;

/**
 * The published records of a real council, taken over once into the whole system, whose views follow meanwhile; and beside them, in the
 * same record, made-up ones that fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilRecordsTest implements MadeUpRollCalls {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final long ROOM = 6_000L << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @SuppressWarnings("NullAway.Init") // by takeOver()
    private Path folder;

    @SuppressWarnings("NullAway.Init") // by takeOver()
    private InProcess running;

    @SuppressWarnings("NullAway.Init") // by takeOver()
    private LegistarImport.Report report;

    @BeforeAll
    void takeOver() throws InterruptedException {
        requireRoom();
        folder = CouncilData.folder();
        running = InProcess.in(data);
        report = running.part(LegistarImport.class).run(folder, System.out);
        reachTheHead();
    }

    @AfterAll
    void stop() {
        if (running != null) running.close();
    }

    @Override
    public MadeUpCouncil council() {
        return new MadeUpCouncil(
                running.part(CommandGateway.class), log(), running.part(Bodies.class), running.part(Vault.class));
    }

    @Test
    void views_built_anew_in_batches_of_any_size_are_those_that_followed_the_import() throws InterruptedException {
        reachTheHead();
        var live = running.views().digests();
        for (int batch : List.of(1, 7, 500)) {
            running.close();
            long begun = System.nanoTime();
            running = InProcess.in(data, "--sillok.views.batch=" + batch); // the stand-in begins empty
            reachTheHead();
            long took = Duration.ofNanos(System.nanoTime() - begun).toSeconds();

            assertThat(running.views().digests()).as("batches of %d", batch).isEqualTo(live);
            System.out.printf(
                    "%,d events in batches of %d: %,d versions, start and rebuild %d s%n",
                    log().head() + 1, batch, running.views().versions(), took);
        }
    }

    @Test
    void views_as_of_the_middle_of_the_record_are_those_of_an_independent_fold() throws InterruptedException {
        reachTheHead();
        long moment = log().head() / 2;
        var stored = new HashMap<String, String>();
        for (var projection : Projections.ALL) {
            stored.put(projection.name(), running.views().digest(projection, moment));
        }

        assertThat(stored).isEqualTo(new NewestViews(log()).digestsAt(moment));
    }

    @Test
    void an_auditor_fetches_verifies_and_recounts_the_record(@TempDir Path copy) throws InterruptedException {
        reachTheHead();
        var vkey = running.sillok().get("/log/vkey").http().body().strip();
        running.sillok().get("/log/events/" + log().head() + "/receipt");
        assertThat(Auditors.run("fetch", running.sillok().base(), copy, "--vkey", vkey)
                        .exit())
                .isZero();
        for (var command : List.of("verify", "recount")) {
            var said = Auditors.run(command, copy, "--vkey", vkey);
            System.out.println(command + ": " + said.out() + said.err());
            assertThat(said.exit()).as(command).isZero();
        }
    }

    /** The stand-in for MongoDB keeps every version of every view in this JVM. */
    private static void requireRoom() {
        long most = Runtime.getRuntime().maxMemory();
        if (most < ROOM) {
            System.out.printf(
                    "%n**** SKIPPED: the import of a real council was NOT tested: its views need %,d MB of heap in"
                            + " memory, and there are %,d ****%n%n",
                    ROOM >> 20, most >> 20);
        }
        assumeTrue(most >= ROOM, "needs more heap");
    }

    private void reachTheHead() throws InterruptedException {
        assertThat(running.part(Engine.class).await(log().head(), LONG)).isTrue();
    }

    @Test
    void the_records_of_a_real_council_are_taken_over_whole_and_only_once() {
        var raw = RawCouncil.of(folder);

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
        aSecondImportChangesNothing();
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

        assertThat(running.part(Vault.class).reveal(List.of(name))).containsEntry(name, "Corey D. Johnson");
        assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).doesNotContain("Corey");
    }

    private void aSecondImportChangesNothing() {
        var head = log().head();

        var again = running.part(LegistarImport.class).run(folder, System.out);

        assertThat(log().head()).isEqualTo(head);
        assertThat(again.recorded()).isZero();
        assertThat(again.troubles()).isEmpty();
    }

    private EventLog log() {
        return running.part(EventLog.class);
    }
}
