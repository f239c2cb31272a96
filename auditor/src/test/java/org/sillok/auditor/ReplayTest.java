package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.auditor.Audits.audit;
import static org.sillok.auditor.Audits.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Finding;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.replay.Attested;
import org.sillok.auditor.replay.Moment;
import org.sillok.auditor.replay.Replaying;
import org.sillok.auditor.replay.State;
import org.sillok.auditor.source.Source;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.custody.Finding.DisclosureChanged;
import org.sillok.kernel.custody.Finding.RecordAndLogDisagree;
import org.sillok.kernel.custody.Finding.ViewChanged;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.StreamHeads;
import org.sillok.kernel.custody.StreamHeadsDigest;
import org.sillok.kernel.custody.TamperingFound;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.catalog.Projections;
import org.sillok.projection.catalog.VersionChain;
import org.sillok.projection.motion.Motions;
import org.sillok.projection.timeline.Timeline;

class ReplayTest {

    /** Without the sample of an attestation, which attests what never was. */
    private static final List<RecordedEvent> STORY = Story.everything().events().stream()
            .map(RecordedEvent::event)
            .filter(event -> !(event instanceof StateAttested))
            .collect(Chronicle::new, Chronicle::add, (one, other) -> {})
            .events();

    private static final long LAST = STORY.size() - 1L;

    @TempDir
    Path folder;

    @Test
    void any_moment_is_folded_as_views_in_memory_fold_it() throws IOException {
        var log = new MadeLog.Maker().all(STORY).log();
        var views = InMemoryViews.of(STORY);

        for (long at = -1; at <= LAST; at += 7) {
            boolean shown = at % 2 == 0;
            var replaying = replayed(log, new Moment(at, null), shown, List.of(), new Findings());
            var state = replaying.state();

            assertThat(state.position()).isEqualTo(at);
            assertThat(replaying.state()).isEqualTo(state);
            for (var projection : Projections.ALL) {
                assertThat(summary(state, projection).digest()).isEqualTo(views.digest(projection, at));
            }
            assertThat(summary(state, Timeline.PROJECTION).views()).isEqualTo(at + 1);
        }
    }

    @Test
    void an_instant_means_the_end_of_the_beginning_that_is_not_after_it() throws IOException {
        var log = new MadeLog.Maker().all(STORY).log();

        var state =
                replayed(log, new Moment(null, STORY.get(30).recordedAt().plusSeconds(59)), List.of(), new Findings());

        assertThat(state.state().position()).isEqualTo(30);
    }

    @Test
    void what_the_log_attests_is_folded_again_and_held_against_it() throws IOException {
        var log = attesting(STORY, 60, digests(STORY, 60), heads(STORY, 60));

        var state = result(audit(log, findings -> List.of(replaying(log, findings))), Check.STATE);

        assertThat(state.holds()).as("%s", state.findings()).isTrue();
        assertThat(state.covered()).containsEntry("attestations", 1L).containsEntry("digests of read models", (long)
                Projections.ALL.size());
    }

    @Test
    void a_digest_that_does_not_agree_names_its_read_model_and_where_it_is_attested() throws IOException {
        var digests = new ArrayList<>(digests(STORY, 60));
        digests.replaceAll(one -> one.name().equals("motions")
                ? new ReadModelDigest("motions", one.revision(), one.versions(), "0".repeat(64))
                : one);
        var log = attesting(STORY, 60, digests, new StreamHeadsDigest(1, "0".repeat(64)));

        var state = result(audit(log, findings -> List.of(replaying(log, findings))), Check.STATE);

        assertThat(state.findings()).extracting(Finding::position).containsOnly(LAST + 1);
        assertThat(state.findings())
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "motions is not what the log attests", "the streams do not end where the log attests");
    }

    @Test
    void read_models_of_ballots_are_not_covered_from_the_first_withheld_one_on() throws IOException {
        var maker = new MadeLog.Maker();
        for (var event : STORY) {
            if (event.event() instanceof BallotEvent) maker.sealed(event);
            else maker.event(event);
        }
        maker.event(attestation(STORY, 100, digests(STORY, 100), heads(STORY, 100)));
        var log = maker.log();
        long first = STORY.stream()
                .filter(one -> one.event() instanceof BallotEvent)
                .findFirst()
                .orElseThrow()
                .position();

        var findings = new Findings();
        var replayed = replayed(log, Moment.NOW, Attested.in(log, Head.of(log)), findings);

        assertThat(replayed.state().readModels())
                .filteredOn(one -> one.notCovered() != null)
                .extracting(State.Summary::name)
                .contains("ballots", "turnouts")
                .doesNotContain("motions");
        assertThat(summary(replayed.state(), org.sillok.projection.cycle.Ballots.PROJECTION)
                        .notCovered())
                .endsWith("at position " + first);
        var state = findings.of(Check.STATE).result();
        assertThat(state.holds()).as("%s", state.findings()).isTrue();
        assertThat(state.notCovered().toString()).contains("ballots");
    }

    @Test
    void it_is_shown_and_exported() throws IOException {
        var log = new MadeLog.Maker().all(STORY).log().in(folder.resolve("log")).toString();
        var out = folder.resolve("state");

        var ran = Ran.auditor("replay", log, "--vkey", MadeLog.vkey(), "--at", "40", "--out", out.toString());

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out()).contains("at position 40", "motions");
        var motions = EventJson.mapper().readTree(Files.readAllBytes(out.resolve("motions.json")));
        assertThat(motions.isArray()).isTrue();
        assertThat(EventJson.mapper().readTree(Files.readAllBytes(out.resolve("timeline.json"))))
                .hasSize(41);
        assertThat(motions.get(0).get("id").asString()).isEqualTo(Story.MOTION);
        assertThat(out.toFile().list()).hasSize(Projections.ALL.size());
    }

    @Test
    void two_moments_are_compared_view_by_view() throws IOException {
        var log = new MadeLog.Maker().all(STORY).log().in(folder.resolve("log")).toString();
        long opened = STORY.stream()
                .filter(one -> one.event() instanceof org.sillok.kernel.motion.VotingOpened)
                .findFirst()
                .orElseThrow()
                .position();

        var ran = Ran.auditor(
                "diff", log, "--vkey", MadeLog.vkey(), "--from", "" + (opened - 1), "--to", "" + opened, "--json");

        assertThat(ran.exit()).as(ran.all()).isZero();
        var views = EventJson.mapper().readTree(ran.out()).get("difference").get("views");
        var motion = views.valueStream()
                .filter(one -> one.get("readModel").asString().equals(Motions.PROJECTION.name()))
                .findFirst()
                .orElseThrow();
        assertThat(motion.get("positions").get(0).asLong()).isEqualTo(opened);
        assertThat(motion.get("fields").toString()).contains("state");
        assertThat(Ran.auditor("diff", log, "--vkey", MadeLog.vkey(), "--from=-1")
                        .out())
                .contains("new at");
    }

    private static Replaying replayed(MadeLog log, Moment at, List<Attested> attested, Findings findings)
            throws IOException {
        return replayed(log, at, false, attested, findings);
    }

    private static Replaying replayed(MadeLog log, Moment at, boolean shown, List<Attested> attested, Findings findings)
            throws IOException {
        var replaying = new Replaying(at, null, shown, attested, findings);
        new org.sillok.auditor.log.LogCheck(
                        log,
                        Head.of(log),
                        org.sillok.auditor.log.Kept.in(log, Audits.TRUST),
                        findings,
                        List.of(replaying),
                        org.sillok.auditor.log.Progress.NONE)
                .run();
        return replaying;
    }

    @Test
    void what_the_keeper_of_the_record_has_found_is_named_with_its_place() throws IOException {
        var changed = new Commitment("0c".repeat(32));
        var maker = new MadeLog.Maker().all(STORY);
        alarm(maker, new RecordAndLogDisagree(7, "another payloadHash"));
        alarm(maker, new ViewChanged("motions", "body:council", "motion:garden", 17));
        alarm(maker, new DisclosureChanged(3L, changed));
        var findings = new Findings();

        replayed(maker.log(), Moment.NOW, false, List.of(), findings);

        assertThat(findings.of(Check.STATE).result().alarms())
                .extracting(Finding::toString)
                .endsWith(
                        "position %d: record and log disagree from position 7 on: another payloadHash"
                                .formatted(LAST + 1),
                        "position %d: the stored view motion:garden of motions in body:council is not what the events make at position 17"
                                .formatted(LAST + 2),
                        "position %d: the value in the vault does not open the commitment %s of the event at position 3"
                                .formatted(LAST + 3, changed.hash()));
        assertThat(findings.of(Check.STATE).holds()).isTrue();
    }

    private static void alarm(MadeLog.Maker log, org.sillok.kernel.custody.Finding found) {
        var event = new TamperingFound(CustodyId.RECORD, found, Samples.stated());
        var time = STORY.getLast().recordedAt();
        log.event(new RecordedEvent(
                log.size(), "alarm-" + log.size(), event.stream().toString(), 0, time, event));
    }

    private static Replaying replaying(Source log, Findings findings) {
        try {
            return new Replaying(Moment.NOW, null, false, Attested.in(log, Head.of(log)), findings);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static State.Summary summary(State state, Projection<?> projection) {
        return state.readModels().stream()
                .filter(one -> one.name().equals(projection.name()))
                .findFirst()
                .orElseThrow();
    }

    private static MadeLog attesting(
            List<RecordedEvent> events, long at, List<ReadModelDigest> digests, StreamHeadsDigest heads) {
        return new MadeLog.Maker()
                .all(events)
                .event(attestation(events, at, digests, heads))
                .log();
    }

    private static RecordedEvent attestation(
            List<RecordedEvent> events, long at, List<ReadModelDigest> digests, StreamHeadsDigest heads) {
        var event = new StateAttested(CustodyId.RECORD, at, digests, heads, Samples.stated());
        return new RecordedEvent(
                events.size(),
                "attestation",
                event.stream().toString(),
                0,
                events.getLast().recordedAt(),
                event);
    }

    private static StreamHeadsDigest heads(List<RecordedEvent> events, long at) {
        var heads = new StreamHeads();
        events.stream().filter(one -> one.position() <= at).forEach(one -> heads.move(one.stream(), one.position()));
        return heads.digest();
    }

    private static List<ReadModelDigest> digests(List<RecordedEvent> events, long at) {
        return Projections.ALL.stream()
                .sorted(Comparator.comparing(Projection::name))
                .map(projection -> digest(projection, events, at))
                .toList();
    }

    /** By another way than the tool's: out of the views in memory. */
    private static <V> ReadModelDigest digest(Projection<V> projection, List<RecordedEvent> events, long at) {
        var chain = new VersionChain(projection);
        var views = new InMemoryViews(List.of(projection));
        for (var event : events) {
            if (event.position() > at) break;
            views.apply(event);
            for (Key key : projection.keys(event)) {
                chain.add(event.position(), key, views.find(projection, key).orElseThrow());
            }
        }
        return chain.digest();
    }
}
