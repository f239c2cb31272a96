package org.sillok.command.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.command.RunningSide;
import org.sillok.command.RunningSide.Answer;

/** Meetings and motions as a clerk and a member with curl would enter them, over the real store. */
class DeliberationOverHttpTest {

    private static final String ARTICLE = """
            {"citation": {"source": "Ordinance", "provision": "art. 5"}, "wording": "as it reads"}
            """;
    private static final String HALF = "[{\"numerator\": 1, \"denominator\": 2, \"strict\": true, \"base\": \"%s\"}]";
    private static final String CHARTER = """
            {
              "seatGroups": [
                {"id": "citizen", "label": "Citizens", "nominatedBy": "open call", "kind": "OPEN_CALL", "seats": 3,
                 "termMonths": 24, "reappointments": 1, "successorServesRest": true, "article": ARTICLE}],
              "opening": {"id": "opening", "thresholds": IN_OFFICE, "article": ARTICLE},
              "deciding": {"id": "ordinary", "thresholds": PRESENT, "article": ARTICLE},
              "tie": {"resolution": "CHAIR_CASTS", "chairVotesOrdinarily": true, "article": ARTICLE},
              "recusal": {"countsTowardsQuorum": true, "countsInBase": false, "article": ARTICLE},
              "notice": {"days": 7, "article": ARTICLE},
              "minutes": {"daysToSign": 7, "daysToPublish": 14, "article": ARTICLE},
              "seconding": {"required": 1, "article": ARTICLE},
              "secrecy": {"matters": ["dismissal"], "article": ARTICLE},
              "checks": []
            }
            """.replace("IN_OFFICE", HALF.formatted("IN_OFFICE"))
            .replace("PRESENT", HALF.formatted("PRESENT"))
            .replace("ARTICLE", ARTICLE);
    private static final String DRAFT = "\"draft\": {\"title\": \"Plan\", \"text\": \"The plan is adopted.\"}";
    private static final String NOW = "\"act\": {\"occurredAt\": \"2019-12-31T04:00:00Z\"}";

    @TempDir
    private static Path data;

    private static RunningSide side;

    @BeforeAll
    static void start() {
        side = RunningSide.in(data, Clock.systemUTC());
        recorded(
                side.post(
                        "admin",
                        "/api/v1/bodies",
                        "{\"body\": \"council\", \"name\": \"Council\", \"on\": \"2019-07-25\", \"charter\": " + CHARTER
                                + ", " + act() + "}"),
                "body-established");
        seat("member-1", 1);
        seat("ben", 2);
        seat("cal", 3);
        recorded(
                clerk(
                        "/bodies/council/offices",
                        "\"office\": \"CHAIR\", \"person\": \"member-1\", \"from\": \"2019-11-06\""),
                "office-designated");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_motion_goes_from_the_agenda_to_its_decision() {
        meeting("m1", "s1", "plan", "budget");
        submit("m1-plan", "m1", "plan", "ben");
        problem(clerk("/motions/m1-plan/rounds", "\"method\": \"ROLL_CALL\""), "seconds-missing");
        recorded(member("/motions/m1-plan/seconds", "\"seconder\": \"member-1\", " + NOW), "motion-seconded");
        problem(member("/motions/m1-plan/seconds", "\"seconder\": \"cal\", " + NOW), "not-yourself");

        recorded(
                clerk("/motions/m1-plan/amendments", "\"amendment\": \"m1-plan.a\", \"mover\": \"cal\", " + DRAFT),
                "motion-submitted amendment-proposed");
        problem(clerk("/motions/m1-plan/rounds", "\"method\": \"ROLL_CALL\""), "amendments-undecided");
        recorded(clerk("/motions/m1-plan.a/seconds", "\"seconder\": \"ben\""), "motion-seconded");
        recorded(clerk("/motions/m1-plan.a/rounds", "\"method\": \"CONSENT\""), "voting-opened");
        problem(clerk("/motions/m1-plan.a/closing", ""), "nothing-to-count");
        recorded(clerk("/motions/m1-plan.a/consent", ""), "consent-declared");
        recorded(clerk("/motions/m1-plan.a/closing", ""), "voting-closed");

        recorded(clerk("/motions/m1-plan/rounds", "\"method\": \"ROLL_CALL\""), "voting-opened");
        recorded(member("/motions/m1-plan/votes", vote("NO")), "vote-cast");
        problem(member("/motions/m1-plan/votes", vote("YES")), "already-voted");
        problem(member("/motions/m1-plan/votes", vote("YES").replace("member-1", "ben")), "not-yourself");
        recorded(member("/motions/m1-plan/votes/change", vote("YES")), "vote-changed");
        recorded(
                clerk(
                        "/motions/m1-plan/roll-call",
                        "\"votes\": [{\"voter\": \"ben\", \"choice\": \"NO\"}, {\"voter\": \"cal\", \"choice\": \"ABSTAIN\"}]"),
                "roll-call-recorded");
        recorded(clerk("/motions/m1-plan/closing", ""), "voting-tied");
        recorded(
                member("/motions/m1-plan/casting-vote", "\"chair\": \"member-1\", \"choice\": \"YES\", " + NOW),
                "casting-vote-given voting-closed");

        recorded(clerk("/motions/m1-plan/annulment", ""), "decision-annulled");
        recorded(clerk("/motions/m1-plan/rounds", "\"method\": \"ROLL_CALL\""), "voting-opened");
        recorded(member("/motions/m1-plan/votes", vote("NO")), "vote-cast");
        recorded(clerk("/motions/m1-plan/closing", ""), "voting-closed");
        problem(submission("m1-again", "m1", "plan", "ben", ""), "rejected-in-this-session");
        problem(submission("m1-plan", "m1", "plan", "ben", ""), "motion-already-submitted");
        recorded(
                submission("m1-again", "m1", "plan", "ben", ", \"reconsiders\": \"m1-plan\""),
                "motion-submitted matter-docketed");
    }

    @Test
    void nothing_personal_is_written_any_more_of_whoever_was_erased() {
        meeting("m8", "s8", "plan", "budget");
        submit("m8-plan", "m8", "plan", "ben");
        recorded(clerk("/persons", "\"person\": \"gone\", \"name\": \"Gone\""), "person-registered");
        recorded(side.post("admin", "/api/v1/persons/gone/erasure", "{" + act() + "}"), "person-erased");

        problem(
                clerk(
                        "/motions/m8-plan/recusals",
                        "\"member\": \"gone\", \"kind\": \"BY_LAW\", \"ground\": \"it is about Gone\","
                                + " \"rule\": {\"source\": \"Ordinance\", \"provision\": \"art. 9\"}"),
                "person-is-erased");
    }

    @Test
    void a_secret_vote_takes_place_where_the_charter_lists_the_matter() {
        meeting("m2", "s2", "chair", "dismissal");
        submit("m2-chair", "m2", "chair", "ben");
        recorded(clerk("/motions/m2-chair/seconds", "\"seconder\": \"cal\""), "motion-seconded");
        problem(clerk("/motions/m2-chair/rounds", "\"method\": \"ROLL_CALL\""), "wrong-method");
        recorded(
                clerk(
                        "/motions/m2-chair/recusals",
                        "\"member\": \"member-1\", \"kind\": \"BY_LAW\", \"ground\": \"it is about this member\","
                                + " \"rule\": {\"source\": \"Ordinance\", \"provision\": \"art. 9\"}"),
                "member-recused");
        recorded(clerk("/motions/m2-chair/rounds", "\"method\": \"SECRET\""), "voting-opened");
        var counts = "\"tally\": {\"yes\": 2, \"no\": 0, \"abstain\": 0}, \"participants\": [\"ben\", \"%s\"]";
        problem(clerk("/motions/m2-chair/secret-tally", counts.formatted("member-1")), "member-is-recused");
        recorded(clerk("/motions/m2-chair/secret-tally", counts.formatted("cal")), "secret-tally-recorded");
        var dry = side.post("clerk", "/api/v1/motions/m2-chair/closing?dryRun=true", "{" + act() + "}");
        assertThat(dry.body().at("/events/0/payload/decision/outcome").asString())
                .isEqualTo("ADOPTED");
        recorded(clerk("/motions/m2-chair/closing", ""), "voting-closed");
    }

    @Test
    void a_motion_is_put_off_taken_up_in_another_session_and_withdrawn() {
        meeting("m3", "s3", "park", "park");
        submit("m3-park", "m3", "park", "ben");
        recorded(clerk("/motions/m3-park/deferral", ""), "motion-deferred");
        meeting("m4", "s4", "park", "park");
        recorded(
                clerk("/motions/m3-park/taking-up", "\"meeting\": \"m4\", \"agendaItem\": \"park\""),
                "motion-taken-up");
        problem(member("/motions/m3-park/withdrawal", NOW), "not-yourself");
        recorded(clerk("/motions/m3-park/withdrawal", ""), "motion-withdrawn");
        problem(clerk("/motions/nowhere/deferral", ""), "unknown-motion");
    }

    @Test
    void a_meeting_goes_from_its_notice_to_its_end() {
        problem(convene("m5", "s5", "2019-12-30", ""), "notice-too-short");
        recorded(convene("m5", "s5", "2019-12-30", ", \"urgency\": \"the river rises\""), "meeting-convened");
        recorded(clerk("/meetings/m5/postponement", "\"to\": \"2019-12-31T03:30:00Z\""), "meeting-postponed");
        recorded(item("m5", "one", "one"), "agenda-item-added");
        recorded(item("m5", "two", "two"), "agenda-item-added");
        recorded(clerk("/meetings/m5/agenda/order", "\"order\": [\"two\", \"one\"]"), "agenda-reordered");
        recorded(clerk("/meetings/m5/agenda/one/withdrawal", ""), "agenda-item-withdrawn");
        recorded(arrive("m5", "member-1"), "member-arrived");
        problem(arrive("m5", "stranger"), "not-a-member");
        problem(clerk("/meetings/m5/opening", ""), "no-quorum");
        recorded(arrive("m5", "ben"), "member-arrived");
        recorded(clerk("/meetings/m5/opening", ""), "meeting-opened");
        recorded(clerk("/meetings/m5/suspension", ""), "meeting-suspended");
        recorded(clerk("/meetings/m5/resumption", ""), "meeting-resumed");
        recorded(clerk("/meetings/m5/departures", "\"member\": \"ben\""), "member-departed meeting-suspended");
        recorded(clerk("/meetings/m5/adjournment", ""), "meeting-adjourned");
        problem(clerk("/meetings/m5/cancellation", ""), "meeting-not-in-state");
        recorded(convene("m6", "s5", "2019-12-01", ""), "meeting-convened");
        recorded(clerk("/meetings/m6/cancellation", ""), "meeting-cancelled");
        problem(clerk("/meetings/nowhere/opening", ""), "unknown-meeting");
        problem(member("/meetings/m6/adjournment", act()), "role-missing");
    }

    @Test
    void what_others_published_is_taken_over() {
        recorded(
                clerk(
                        "/published-meetings",
                        "\"meeting\": \"p1\", \"body\": \"council\", \"heldAt\": \"2019-12-01T01:00:00Z\","
                                + " \"place\": \"Hall\", \"attendance\": [{\"member\": \"ben\", \"value\": \"Present\","
                                + " \"present\": true}], \"agenda\": []"),
                "published-meeting-recorded");
        var decision = "\"motion\": \"p1-1\", \"body\": \"council\", \"meeting\": \"%s\", \"on\": \"2019-12-01\","
                + " \"title\": \"Published\", \"source\": {\"source\": \"Gazette\", \"provision\": \"no. 1\"},"
                + " \"votes\": [{\"voter\": \"ben\", \"value\": \"Aye\", \"participation\": \"YES\"}],"
                + " \"published\": \"ADOPTED\"";
        problem(clerk("/published-decisions", decision.formatted("nowhere")), "unknown-meeting");
        recorded(clerk("/published-decisions", decision.formatted("p1")), "published-decision-recorded");
        problem(clerk("/published-decisions", decision.formatted("p1")), "motion-already-submitted");
    }

    private static void meeting(String id, String session, String item, String matter) {
        recorded(convene(id, session, "2019-12-20", ""), "meeting-convened");
        recorded(item(id, item, matter), "agenda-item-added");
        for (var member : new String[] {"member-1", "ben", "cal"}) recorded(arrive(id, member), "member-arrived");
        recorded(clerk("/meetings/" + id + "/opening", ""), "meeting-opened");
    }

    private static Answer convene(String id, String session, String noticeOn, String more) {
        return clerk(
                "/meetings",
                "\"meeting\": \"%s\", \"body\": \"council\", \"kind\": \"REGULAR\", \"session\": \"%s\","
                                .formatted(id, session)
                        + " \"scheduledAt\": \"2019-12-31T03:00:00Z\", \"place\": \"Hall\", \"noticeOn\": \""
                        + noticeOn + "\"" + more);
    }

    private static Answer item(String meeting, String item, String matter) {
        return clerk(
                "/meetings/" + meeting + "/agenda",
                "\"item\": \"%s\", \"matter\": \"%s\", \"title\": \"Item\"".formatted(item, matter));
    }

    private static Answer arrive(String meeting, String member) {
        return clerk("/meetings/" + meeting + "/arrivals", "\"member\": \"" + member + "\"");
    }

    private static void submit(String motion, String meeting, String item, String mover) {
        recorded(submission(motion, meeting, item, mover, ""), "motion-submitted matter-docketed");
    }

    private static Answer submission(String motion, String meeting, String item, String mover, String more) {
        return clerk(
                "/motions",
                "\"motion\": \"%s\", \"meeting\": \"%s\", \"agendaItem\": \"%s\", \"mover\": \"%s\", "
                                .formatted(motion, meeting, item, mover)
                        + DRAFT
                        + more);
    }

    private static String vote(String choice) {
        return "\"voter\": \"member-1\", \"choice\": \"" + choice + "\", " + NOW;
    }

    private static void seat(String person, int seat) {
        recorded(clerk("/persons", "\"person\": \"" + person + "\""), "person-registered");
        recorded(
                clerk(
                        "/bodies/council/memberships",
                        "\"seat\": \"citizen-" + seat + "\", \"person\": \"" + person + "\", \"from\": \"2019-11-06\""),
                "member-appointed");
    }

    private static String act() {
        return "\"act\": {\"reason\": \"as minuted\", \"occurredAt\": \"2019-12-31T04:00:00Z\", \"authority\":"
                + " {\"by\": \"citation\", \"citation\": {\"source\": \"Rules\", \"provision\": \"art. 1\"}}}";
    }

    private static Answer clerk(String path, String fields) {
        return side.post("clerk", "/api/v1" + path, "{" + fields + (fields.isEmpty() ? "" : ", ") + act() + "}");
    }

    private static Answer member(String path, String fields) {
        return side.post("member", "/api/v1" + path, "{" + fields + "}");
    }

    private static void recorded(Answer answer, String events) {
        assertThat(answer.events()).isEqualTo(events);
    }

    private static void problem(Answer answer, String name) {
        assertThat(answer.problem()).as(answer.body().toString()).isEqualTo(name);
    }
}
