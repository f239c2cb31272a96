package org.sillok.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.CycleSamples.CITIZENS;
import static org.sillok.kernel.CycleSamples.COMMITTEE;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.CycleSamples.PARAMETERS;
import static org.sillok.kernel.CycleSamples.PROJECTS;
import static org.sillok.kernel.CycleSamples.VOTING_CLOSES;
import static org.sillok.kernel.CycleSamples.VOTING_OPENS;
import static org.sillok.kernel.ProposalSamples.CYCLE;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.kernel.log.ContentBundle.Content.Told;
import org.sillok.kernel.log.Leaf;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.sillok.kernel.redaction.TextRedacted;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.TlogProof;

/** What is served of the log, to whom it may concern: to everybody. */
class LogOverHttpTest {

    private static final Act ACT =
            new Act(ActorId.SYSTEM, Capacity.CLERK, null, new Authority.Mandate(), null, Provenance.ILLUSTRATIVE);

    private static final PersonId ADA = new PersonId("ada");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    private RunningLog running;

    @BeforeEach
    void start() {
        running = RunningLog.in(data);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void everything_has_its_type_and_may_be_kept_as_long_as_it_holds() throws InterruptedException {
        running.recordPeople(0, 260);
        running.awaitCovered();

        expect("/checkpoint", "text/plain;charset=utf-8", "max-age=1, public");
        expect("/log/vkey", "text/plain;charset=utf-8", null);
        expect("/tile/0/000", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/tile/0/001.p/4", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/tile/1/000.p/1", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/tile/entries/000", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/log/content/000", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/log/content/001.p/4", "application/octet-stream", "max-age=31536000, public, immutable");
        expect("/log/events/7/payload", "application/json", "max-age=31536000, public, immutable");
        expect("/log/events/7/metadata", "application/json", "max-age=31536000, public, immutable");
        expect("/log", "application/json", null);
        assertThat(running.get("/tile/0/000").body()).hasSize(8192);
        assertThat(running.text("/checkpoint")).startsWith("sillok.local/record\n260\n");
    }

    private void expect(String path, String type, @Nullable String caching) {
        var answer = running.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).as(path).isEqualToIgnoringCase(type);
        if (caching != null)
            assertThat(header(answer, "Cache-Control")).as(path).isEqualTo(caching);
    }

    @Test
    void what_opens_the_commitments_is_told_as_far_as_it_is_everybodys_and_only_while_it_is_there()
            throws InterruptedException {
        var name = disclosure("Ada", ADA, 1);
        var contact = disclosure("ada@example.org", ADA, 2);
        var reason = disclosure("she stands", null, 3);
        running.keep(name, contact, reason);
        running.record(new PersonRegistered(
                ADA,
                new TreeMap<>(
                        Map.of(PersonalField.NAME, name.commitment(), PersonalField.CONTACT, contact.commitment())),
                because(reason)));
        running.awaitCovered();

        var answer = running.get("/log/disclosures/000.p/1");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(running.text("/log/disclosures/000.p/1")).isEqualTo("[" + opened(name) + "," + opened(reason) + "]");

        running.record(new PersonErased(ADA, new TreeSet<>(), ACT));
        running.record(new TextRedacted(reason.commitment(), new Evidence(ADA.toString(), 0), "/act/reason", ACT));
        running.awaitErased();
        running.awaitCovered();

        assertThat(running.text("/log/disclosures/000.p/1")).isEqualTo("[]");
        problem("/log/disclosures/000.p/9", 404, "not-in-the-log");
        problem("/log/disclosures/0", 404, "not-found");
    }

    private static String opened(Disclosure disclosure) {
        return "{\"commitment\":\"%s\",\"salt\":\"%s\",\"value\":\"%s\"}"
                .formatted(
                        disclosure.commitment().hash(),
                        HexFormat.of().formatHex(disclosure.salt()),
                        disclosure.value());
    }

    private static Disclosure disclosure(String value, @Nullable PersonId subject, int seed) {
        var salt = new byte[Disclosure.SALT_BYTES];
        salt[0] = (byte) seed;
        return Disclosure.of(value, subject, salt);
    }

    private static Act because(Disclosure reason) {
        return new Act(
                ActorId.SYSTEM,
                Capacity.CLERK,
                reason.commitment(),
                new Authority.Mandate(),
                null,
                Provenance.ILLUSTRATIVE);
    }

    @Test
    void what_is_not_there_is_a_problem() throws InterruptedException {
        running.recordPeople(0, 3);
        running.awaitCovered();

        problem("/tile/0/001", 404, "not-found");
        problem("/tile/0/000", 404, "not-found");
        problem("/tile/0/0", 404, "not-found");
        problem("/tile/64/000", 404, "not-found");
        problem("/tile/entries/000.p/4", 404, "not-found");
        problem("/tile/", 404, "not-found");
        problem("/tile/..%2f..%2fcheckpoint", 400, "bad-request");
        problem("/log/content/0", 404, "not-found");
        problem("/log/content/000", 404, "not-in-the-log");
        problem("/log/content/000.p/4", 404, "not-in-the-log");
        problem("/log/events/3/payload", 404, "not-in-the-log");
        problem("/log/events/-1/metadata", 404, "not-in-the-log");
        problem("/log/events/3/receipt", 404, "not-in-the-log");
        problem("/log/events/x/payload", 400, "malformed-request");
        problem("/log/by-hash/" + Leaf.hash("nothing".getBytes(StandardCharsets.UTF_8)), 404, "nothing-of-that-hash");
        problem("/log/by-hash/abc", 422, "invalid-value");
        problem("/api/v1/motions/none/receipt", 404, "nothing-decided");
        assertThat(running.get("/problems/ballot-in-sum-only", "Accept-Language", "ko")
                        .body())
                .asString(StandardCharsets.UTF_8)
                .contains("합계로만");
    }

    @Test
    void payload_and_metadata_are_those_of_the_hashes_in_the_leaf() throws Exception {
        running.recordPeople(0, 3);
        running.awaitCovered();

        for (int i = 0; i < 3; i++) {
            var receipt =
                    TlogProof.parse(running.get("/log/events/" + i + "/receipt").body());
            var leaf = Leaf.parse(receipt.extra().orElseThrow());
            assertThat(leaf.i()).isEqualTo(i);
            assertThat(Leaf.hash(running.get("/log/events/" + i + "/payload").body()))
                    .isEqualTo(leaf.payloadHash());
            assertThat(Leaf.hash(running.get("/log/events/" + i + "/metadata").body()))
                    .isEqualTo(leaf.metadataHash());
        }
    }

    @Test
    void payload_and_metadata_are_found_by_these_hashes() throws InterruptedException {
        running.recordPeople(0, 260);
        running.awaitCovered();
        everythingIsFoundByItsHash();

        running.recordPeople(260, 3);
        running.awaitCovered();
        everythingIsFoundByItsHash();

        var like = Leaf.hash(running.log().read(7, 1).getFirst().payload());
        problem(
                "/log/by-hash/" + like.substring(0, 63) + (like.endsWith("0") ? "1" : "0"),
                404,
                "nothing-of-that-hash");
    }

    private void everythingIsFoundByItsHash() {
        for (var event : running.log().read(0, 300)) {
            assertThat(found(event.payload())).isEqualTo(event.payload());
            assertThat(found(event.metadata())).isEqualTo(event.metadata());
        }
        expect(
                byHash(running.log().read(7, 1).getFirst().payload()),
                "application/json",
                "max-age=31536000, public, immutable");
    }

    private byte[] found(byte[] stored) {
        return running.get(byHash(stored)).body();
    }

    private static String byHash(byte[] stored) {
        return "/log/by-hash/" + Leaf.hash(stored);
    }

    @Test
    void a_bundle_has_the_contents_that_the_events_have() throws Exception {
        running.recordPeople(0, 260);
        running.awaitCovered();

        var contents = ContentBundle.parse(running.get("/log/content/001.p/4").body());
        assertThat(contents).hasSize(4);
        for (int i = 0; i < 4; i++) {
            var event = running.log().read(256 + i, 1).getFirst();
            assertThat(contents.get(i)).isInstanceOfSatisfying(Told.class, told -> {
                assertThat(told.payload()).isEqualTo(event.payload());
                assertThat(told.metadata()).isEqualTo(event.metadata());
            });
        }
    }

    @Test
    void a_receipt_is_verified_offline_and_one_of_another_event_is_not() throws InterruptedException {
        running.recordPeople(0, 1000);
        var answer = running.get("/log/events/999/receipt");
        var policy = running.policy();

        assertThat(header(answer, "Content-Disposition")).contains("event-999.tlog-proof");
        var receipt = TlogProof.parse(answer.body());
        var entry = receipt.extra().orElseThrow();
        assertThat(receipt.verify(Hash.leaf(entry), policy).checkpoint().size()).isGreaterThanOrEqualTo(1000);
        assertThat(Leaf.parse(entry).aggregate()).isEqualTo("person:p999");
        var forged = new String(entry, StandardCharsets.UTF_8)
                .replace("p999", "p998")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> receipt.verify(Hash.leaf(forged), policy)).isInstanceOf(NotVerified.class);
    }

    @Test
    void ballots_are_sealed_until_voting_closes_and_those_that_do_not_count_or_stand_out_for_good()
            throws InterruptedException {
        running.record(new BallotingOpened(CYCLE, VOTING_OPENS, PARAMETERS, PROJECTS, List.of(), ACT));
        for (int voter = 1; voter <= 5; voter++) running.record(cast(voter, CITIZENS));
        for (int voter = 6; voter <= 9; voter++) running.record(cast(voter, COMMITTEE));
        running.record(recast(1));
        running.awaitCovered();
        for (int position = 1; position <= 10; position++) {
            problem(payload(position), 403, "ballot-sealed");
            problem(payloadByHash(position), 403, "ballot-sealed");
        }
        assertThat(running.get("/log/events/1/metadata").statusCode()).isEqualTo(200);
        var metadata = running.log().read(1, 1).getFirst().metadata();
        assertThat(found(metadata)).isEqualTo(metadata);
        assertThat(told(11)).isEqualTo("T" + "S".repeat(10));
        expect("/log/content/000.p/11", "application/octet-stream", "max-age=1, public");

        running.record(new BallotingClosed(CYCLE, VOTING_CLOSES, ACT), recast(2), cast(10, CITIZENS));
        running.awaitCovered();

        assertThat(withheld(1)).isEqualTo("recast");
        for (int position = 2; position <= 5; position++) open(position);
        for (int position = 6; position <= 9; position++)
            assertThat(withheld(position)).isEqualTo("small-class");
        open(10);
        open(11);
        assertThat(withheld(12)).isEqualTo("void");
        assertThat(withheld(13)).isEqualTo("void");
        assertThat(told(14)).isEqualTo("TITTTTIIIITTII");
        expect("/log/content/000.p/14", "application/octet-stream", "max-age=31536000, public, immutable");
    }

    @Test
    void a_ballot_that_was_altered_is_not_withheld_as_one_of_those_that_are() throws Exception {
        recordBalloting();

        beneath("update event set payload = cast(replace(cast(payload as text), '%s', '%s') as blob) where position = 2"
                .formatted(CITIZENS.value(), COMMITTEE.value()));

        assertThat(told(7)).as("nobody can say how many voted in each class").isEqualTo("TS-SSST");
        expect("/log/content/000.p/7", "application/octet-stream", "no-store");
        problem(payload(2), 500, "not-as-in-the-log");
        assertThat(running.text(payload(2))).contains("\"position\":2");
        problem("/log/events/2/metadata", 500, "not-as-in-the-log");
    }

    @Test
    void where_what_opened_or_closed_the_voting_was_altered_the_ballots_stay_sealed_and_nothing_else_is_named()
            throws Exception {
        recordBalloting();
        beneath("create table saved as select * from event");

        beneath("update event set payload = cast('{' as blob) where position = 6");
        assertThat(told(7)).isEqualTo("TSSSSS-");
        expect("/log/disclosures/000.p/7", "application/json", "no-store");
        beneath("insert or replace into event select * from saved");

        beneath("delete from event where position = 0");
        assertThat(told(7)).isEqualTo("-SSSSST");
        beneath("insert or replace into event select * from saved");

        for (int i = 0; i < 100 && told(7).contains("S"); i++) Thread.sleep(100);
        assertThat(told(7)).isEqualTo("TTTTTTT");
    }

    @Test
    void rules_that_were_altered_show_no_ballot_that_they_did_not_show() throws Exception {
        running.record(new BallotingOpened(CYCLE, VOTING_OPENS, PARAMETERS, PROJECTS, List.of(), ACT));
        for (int voter = 1; voter <= 4; voter++) running.record(cast(voter, COMMITTEE));
        running.record(new BallotingClosed(CYCLE, VOTING_CLOSES, ACT));
        running.awaitCovered();
        beneath("create table saved as select * from event");

        beneath(
                "update event set payload = cast(replace(cast(payload as text), '\"smallestClassShown\":5', '\"smallestClassShown\":1')"
                        + " as blob) where position = 0");
        assertThat(told(6)).isEqualTo("-SSSST");
        beneath("insert or replace into event select * from saved");

        for (int i = 0; i < 100 && told(6).contains("S"); i++) Thread.sleep(100);
        assertThat(told(6)).isEqualTo("TIIIIT");
    }

    @Test
    void what_this_version_cannot_read_is_withheld_where_it_may_be_a_ballot_and_breaks_no_bundle_off()
            throws Exception {
        stop();
        running = RunningLog.in(data, "--sillok.log.pace=2s");
        running.record(new BallotingOpened(CYCLE, VOTING_OPENS, PARAMETERS, PROJECTS, List.of(), ACT));
        running.record(cast(1, CITIZENS));
        beneath("update event set payload = cast('{\"newer\":' || position || '}' as blob)"); // before the log takes it
        // in
        running.awaitCovered();

        assertThat(told(2)).isEqualTo("TS");
        assertThat(running.text("/log/disclosures/000.p/2")).isEqualTo("[]");
        problem(payload(1), 500, "ballot-unreadable");
        problem(payloadByHash(1), 500, "ballot-unreadable");
        problem("/log/content/x072/x057/x594/x037/x927/936.p/7", 404, "not-in-the-log");
    }

    /** Five ballots, from position 1, between the opening and the closing. */
    private void recordBalloting() throws InterruptedException {
        running.record(new BallotingOpened(CYCLE, VOTING_OPENS, PARAMETERS, PROJECTS, List.of(), ACT));
        for (int voter = 1; voter <= 5; voter++) running.record(cast(voter, CITIZENS));
        running.record(new BallotingClosed(CYCLE, VOTING_CLOSES, ACT));
        running.awaitCovered();
    }

    /** Past the application, as whoever has the file can. */
    private void beneath(String sql) throws SQLException {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                var statement = store.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute(sql);
        }
    }

    /** What the bundle says of each of the first events: the letter with which the kind begins, or that the store no longer has it. */
    private String told(int events) {
        var contents =
                ContentBundle.parse(running.get("/log/content/000.p/" + events).body());
        return contents.stream().map(LogOverHttpTest::letter).collect(Collectors.joining());
    }

    private static String letter(Content content) {
        return content instanceof Told told && told.payload().length == 0
                ? "-"
                : content.getClass().getSimpleName().substring(0, 1);
    }

    private void open(int position) {
        var answer = running.get(payload(position));
        assertThat(answer.statusCode()).as("position %d", position).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(running.log().read(position, 1).getFirst().payload());
        assertThat(running.get(payloadByHash(position)).body()).isEqualTo(answer.body());
    }

    private String withheld(int position) {
        problem(payload(position), 403, "ballot-in-sum-only");
        problem(payloadByHash(position), 403, "ballot-in-sum-only");
        return running.text(payload(position)).replaceAll(".*\"why\":\"([^\"]*)\".*", "$1");
    }

    private static String payload(int position) {
        return "/log/events/" + position + "/payload";
    }

    private String payloadByHash(int position) {
        return byHash(running.log().read(position, 1).getFirst().payload());
    }

    private static Event cast(int voter, VoterClassId voterClass) {
        var choices = new Choices.Approval(List.of(LIBRARY));
        return new BallotCast(ballot(voter), CYCLE, voterClass, choices, salt(voter), VoterAct.of(Provenance.ENTERED));
    }

    private static Event recast(int voter) {
        var choices = new Choices.Approval(List.of());
        return new BallotRecast(ballot(voter), CYCLE, CITIZENS, choices, salt(voter), VoterAct.of(Provenance.ENTERED));
    }

    private static BallotId ballot(int voter) {
        return new BallotId("%064x".formatted(voter));
    }

    private static Salt salt(int voter) {
        return new Salt("%032x".formatted(voter));
    }

    private void problem(String path, int status, String name) {
        var answer = running.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).as(path).startsWith("application/problem+json");
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).contains("\"type\":\"/problems/" + name + "\"");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
