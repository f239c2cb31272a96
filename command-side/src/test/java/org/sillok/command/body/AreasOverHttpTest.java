package org.sillok.command.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.command.RunningSide;
import org.sillok.command.RunningSide.Answer;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.document.ContentStore;

/** Persons, bodies, budgets and documents, as a clerk with curl would enter them. */
class AreasOverHttpTest {

    private static final String ACT = """
            "act": {"reason": "as decreed", "authority": {"by": "citation", "citation": {"source": "Decree 7", "provision": "art. 1"}}}
            """;
    private static final String ARTICLE = """
            {"citation": {"source": "Ordinance", "provision": "art. 5"}, "wording": "as it reads"}
            """;
    private static final String CHARTER = """
            {
              "seatGroups": [
                {"id": "citizen", "label": "Citizens", "nominatedBy": "open call", "kind": "OPEN_CALL", "seats": 3,
                 "termMonths": 24, "reappointments": 1, "successorServesRest": true, "article": ARTICLE}],
              "opening": {"id": "opening", "thresholds": [
                {"numerator": 1, "denominator": 2, "strict": true, "base": "IN_OFFICE"}], "article": ARTICLE},
              "deciding": {"id": "ordinary", "thresholds": [
                {"numerator": 1, "denominator": 2, "strict": true, "base": "PRESENT"}], "article": ARTICLE},
              "tie": {"resolution": "REJECTED", "chairVotesOrdinarily": true, "article": ARTICLE},
              "recusal": {"countsTowardsQuorum": true, "countsInBase": false, "article": ARTICLE},
              "notice": {"days": 7, "article": ARTICLE},
              "minutes": {"daysToSign": 7, "daysToPublish": 14, "article": ARTICLE},
              "seconding": {"required": 1, "article": ARTICLE},
              "secrecy": {"matters": [], "article": ARTICLE},
              "checks": [
                {"check": "gender-share", "most": {"numerator": 6, "denominator": 10}, "article": ARTICLE},
                {"check": "most-bodies", "most": 3, "article": ARTICLE},
                {"check": "most-years", "years": 6, "coolingOffYears": 2, "article": ARTICLE},
                {"check": "youth-share", "oldest": 39, "least": {"numerator": 1, "denominator": 10}, "article": ARTICLE},
                {"check": "required-programme", "programme": "budget-school", "article": ARTICLE}]
            }
            """.replace("ARTICLE", ARTICLE);

    @TempDir
    private static Path data;

    private static RunningSide side;

    @BeforeAll
    static void start() {
        side = RunningSide.in(data, Clock.systemUTC());
        assertThat(establish("committee").events()).isEqualTo("body-established");
        for (var person : new String[] {"ada", "ben", "eve"}) {
            assertThat(register(person, "\"gender\": \"F\", \"birthDate\": \"1960-05-01\",")
                            .status())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_person_is_registered_and_corrected() {
        assertThat(register("joe", "\"name\": \"Joe\", \"programmes\": [\"budget-school\", \"ethics\"],")
                        .events())
                .isEqualTo("person-registered");
        assertThat(register("joe", "").problem()).isEqualTo("person-already-registered");
        assertThat(clerk("/persons/joe/corrections", "{\"contact\": \"joe@example.org\", " + ACT + "}")
                        .events())
                .isEqualTo("person-corrected");
        assertThat(clerk("/persons/joe/corrections", "{" + ACT + "}").problem()).isEqualTo("nothing-to-correct");
        assertThat(clerk("/persons/nobody/corrections", "{\"name\": \"N\", " + ACT + "}")
                        .problem())
                .isEqualTo("unknown-person");
    }

    @Test
    void a_person_without_an_id_gets_one_that_says_nothing() {
        var answer = clerk("/persons", "{\"name\": \"Zoe\", " + ACT + "}");
        assertThat(answer.body().at("/events/0/stream").asString()).matches("person:[0-9a-f-]{36}");
    }

    @Test
    void a_dry_run_of_an_appointment_shows_the_advice_and_records_nothing() {
        var appoint = "{\"seat\": \"citizen-1\", \"person\": \"ada\", \"from\": \"2019-11-06\", " + ACT + "}";
        establish("dry");
        var dry = clerk("/bodies/dry/memberships?dryRun=true", appoint);
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.body().path("dryRun").asBoolean()).isTrue();
        var advice = dry.body().at("/events/0/payload/advice");
        assertThat(advice.size()).isEqualTo(5);
        assertThat(advice.get(0).path("check").asString()).isEqualTo("gender-share");
        assertThat(advice.get(0).path("met").asBoolean()).isFalse();
        assertThat(advice.get(0).at("/rule/provision").asString()).isEqualTo("art. 5");
        assertThat(advice.get(0).path("finding").asString())
                .startsWith("Of 1 appointed members whose gender is known: f 1.");
        assertThat(advice.get(4).path("finding").asString())
                .isEqualTo("No record of having completed the programme budget-school.");
        assertThat(clerk("/bodies/dry/memberships", appoint).events()).isEqualTo("member-appointed");
    }

    @Test
    void members_come_preside_and_go() {
        establish("council");
        assertThat(appoint("council", "citizen-1", "ada").events()).isEqualTo("member-appointed");
        assertThat(appoint("council", "citizen-1", "ben").problem()).isEqualTo("seat-not-vacant");
        assertThat(appoint("council", "citizen-2", "stranger").problem()).isEqualTo("unknown-person");
        assertThat(appoint("nowhere", "citizen-2", "ben").problem()).isEqualTo("unknown-body");
        assertThat(clerk(
                                "/bodies/council/offices",
                                "{\"office\": \"CHAIR\", \"person\": \"ada\", \"from\": \"2019-11-06\", " + ACT + "}")
                        .events())
                .isEqualTo("office-designated");
        assertThat(clerk("/bodies/council/memberships/citizen-1.1/reappointment", "{" + ACT + "}")
                        .events())
                .isEqualTo("member-reappointed");
        assertThat(clerk(
                                "/bodies/council/memberships/citizen-1.2/end",
                                "{\"ground\": \"RESIGNED\", \"on\": \"2022-03-01\", " + ACT + "}")
                        .events())
                .isEqualTo("membership-ended");
        assertThat(clerk(
                                "/bodies/council/published-terms",
                                "{\"seat\": \"district-9\", \"person\": \"eve\", \"from\": \"2018-01-01\","
                                        + " \"until\": \"2022-01-01\", \"title\": \"Council member\", " + ACT + "}")
                        .events())
                .isEqualTo("published-term-recorded");
    }

    @Test
    void a_charter_is_amended_and_a_body_dissolved_by_an_administrator_only() {
        establish("board");
        var amend = "{\"effective\": \"2020-01-01\", \"charter\": " + CHARTER + ", " + ACT + "}";
        var dissolve = "{\"on\": \"2022-01-01\", " + ACT + "}";
        assertThat(clerk("/bodies/board/charters", amend).status()).isEqualTo(403);
        assertThat(clerk("/bodies/board/dissolution", dissolve).status()).isEqualTo(403);
        assertThat(admin("/bodies/board/charters", amend).events()).isEqualTo("charter-amended");
        assertThat(admin("/bodies/board/dissolution", dissolve).events()).isEqualTo("body-dissolved");
        assertThat(admin("/bodies/board/dissolution", dissolve).problem()).isEqualTo("body-is-dissolved");
    }

    @Test
    void what_cannot_be_meant_is_named() {
        assertThat(admin("/bodies/committee/dissolution", "{\"on\": \"+999999999-12-31\", " + ACT + "}")
                        .problem())
                .isEqualTo("invalid-value");
        assertThat(admin("/bodies/committee/dissolution", "{\"when\": \"2022-01-01\", " + ACT + "}")
                        .problem())
                .isEqualTo("malformed-request");
        assertThat(admin("/bodies/committee/dissolution", "{\"on\": \"2022-01-01\"}")
                        .problem())
                .isEqualTo("reason-missing");
    }

    @Test
    void a_budget_is_established_allotted_transferred_and_amended() {
        var establish = "{\"budget\": \"fy2020\", \"body\": \"BODY\", \"fiscalYear\": 2020, \"currency\": \"KRW\","
                + " \"lines\": [{\"id\": \"all\", \"label\": \"All\", \"amount\": 70,"
                + " \"published\": {\"amount\": 71, \"approximate\": true,"
                + " \"source\": {\"source\": \"Budget book\", \"provision\": \"p. 3\"}}},"
                + " {\"id\": \"city\", \"parent\": \"all\", \"label\": \"City\", \"amount\": 35},"
                + " {\"id\": \"local\", \"parent\": \"all\", \"label\": \"Local\", \"amount\": 2}], " + ACT + "}";
        assertThat(clerk("/budgets", establish.replace("BODY", "nowhere")).problem())
                .isEqualTo("unknown-body");
        assertThat(clerk("/budgets", establish.replace("BODY", "committee")).events())
                .isEqualTo("budget-established");
        var park = "{\"id\": \"park\", \"parent\": \"city\", \"label\": \"Park\", \"amount\": AMOUNT, " + ACT + "}";
        assertThat(clerk("/budgets/fy2020/allotments", park.replace("AMOUNT", "36"))
                        .problem())
                .isEqualTo("parts-exceed-line");
        assertThat(clerk("/budgets/fy2020/allotments", park.replace("AMOUNT", "5"))
                        .events())
                .isEqualTo("amount-allotted");
        assertThat(clerk(
                                "/budgets/fy2020/transfers",
                                "{\"from\": \"city\", \"to\": \"local\", \"amount\": 3, " + ACT + "}")
                        .events())
                .isEqualTo("amount-transferred");
        var raise = "{\"changes\": [{\"line\": \"local\", \"delta\": 4}], ";
        assertThat(clerk("/budgets/fy2020/amendments", raise + ACT + "}").events())
                .isEqualTo("budget-amended");
        assertThat(clerk(
                                "/budgets/fy2020/amendments",
                                raise + "\"act\": {\"reason\": \"r\", \"authority\": {\"by\": \"mandate\"}}}")
                        .problem())
                .isEqualTo("amendment-without-authority");
        assertThat(clerk(
                                "/budgets/fy2020/amendments",
                                raise + "\"act\": {\"reason\": \"r\", \"authority\":"
                                        + " {\"by\": \"motion\", \"motion\": \"none\"}}}")
                        .problem())
                .isEqualTo("unknown-motion");
    }

    @Test
    void a_document_is_stored_under_its_hash_and_attached() {
        var about = "/documents?title=Minutes&reason=kept&source=Ordinance&provision=art.%209";
        var first = upload(about, "Minutes of the first meeting\n", Map.of());
        assertThat(first.events()).isEqualTo("document-stored");
        var hash = first.body().at("/events/0/stream").asString().substring("document:".length());
        assertThat(upload(about, "Minutes of the first meeting\n", Map.of()).problem())
                .isEqualTo("document-already-stored");
        var attach = "{\"to\": \"body:committee\", " + ACT + "}";
        assertThat(clerk("/documents/" + hash + "/attachments", attach).events())
                .isEqualTo("document-attached");
        assertThat(clerk("/documents/" + hash + "/attachments", attach).problem())
                .isEqualTo("already-attached");
        assertThat(clerk("/documents/" + hash + "/attachments", attach.replace("committee", "none"))
                        .problem())
                .isEqualTo("nothing-to-attach-to");
        assertThat(clerk("/documents/" + hash + "/attachments", attach.replace("body:", ""))
                        .problem())
                .isEqualTo("invalid-value");
    }

    @Test
    void a_dry_run_keeps_no_document() {
        var about = "/documents?title=Draft&reason=kept&source=Ordinance&provision=art.%209";
        var dry = upload(about + "&dryRun=true", "A draft that is only tried\n", Map.of());
        assertThat(dry.events()).isEqualTo("document-stored");
        var document =
                new DocumentId(dry.body().at("/events/0/payload/document").asString());
        assertThat(side.part(ContentStore.class).open(document)).isEmpty();
        assertThat(clerk("/documents/" + document.value() + "/attachments", "{\"to\": \"body:committee\", " + ACT + "}")
                        .problem())
                .isEqualTo("unknown-document");
        assertThat(upload(about, "A draft that is only tried\n", Map.of()).status())
                .isEqualTo(201);
        assertThat(side.part(ContentStore.class).open(document)).isPresent();
    }

    @Test
    void a_document_is_refused_that_is_not_what_was_declared_or_is_taken_in() {
        var about = "/documents?title=Page&reason=kept&source=Ordinance&provision=art.%209";
        assertThat(upload(about, "", Map.of()).problem()).isEqualTo("document-empty");
        assertThat(upload(about, "<html><body>hi</body></html>", Map.of()).problem())
                .isEqualTo("media-type-not-allowed");
        assertThat(upload(about + "&sha256=" + "0".repeat(64), "text\n", Map.of())
                        .problem())
                .isEqualTo("hash-mismatch");
        var zero = "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:";
        assertThat(upload(about, "text\n", Map.of("Content-Digest", zero)).problem())
                .isEqualTo("hash-mismatch");
        assertThat(upload(about, "x".repeat(20 * 1_024 * 1_024 + 1), Map.of()).problem())
                .isEqualTo("document-too-large");
        assertThat(upload("/documents?reason=kept&source=O&provision=1", "text\n", Map.of())
                        .status())
                .isEqualTo(400);
    }

    private static Answer establish(String id) {
        return admin(
                "/bodies",
                "{\"body\": \"" + id + "\", \"name\": \"Committee\", \"on\": \"2019-07-25\", \"charter\": " + CHARTER
                        + ", " + ACT + "}");
    }

    private static Answer register(String id, String values) {
        return clerk("/persons", "{\"person\": \"" + id + "\", " + values + ACT + "}");
    }

    private static Answer appoint(String body, String seat, String person) {
        return clerk(
                "/bodies/" + body + "/memberships",
                "{\"seat\": \"" + seat + "\", \"person\": \"" + person + "\", \"from\": \"2019-11-06\", " + ACT + "}");
    }

    private static Answer clerk(String path, String body) {
        return side.post("clerk", "/api/v1" + path, body);
    }

    private static Answer admin(String path, String body) {
        return side.post("admin", "/api/v1" + path, body);
    }

    private static Answer upload(String path, String text, Map<String, String> headers) {
        return side.post(
                "clerk", "/api/v1" + path, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8), headers);
    }
}
