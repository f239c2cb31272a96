package org.sillok.standalone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyFile;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.body.FindCharter;
import org.sillok.projection.body.FindCharterOn;
import org.sillok.projection.body.FindRoster;
import org.sillok.projection.body.ListBodies;
import org.sillok.projection.body.ListMembershipsOfBody;
import org.sillok.projection.body.ListMembershipsOfPerson;
import org.sillok.projection.budget.BudgetBook;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.budget.ListBudgets;
import org.sillok.projection.cycle.ElectionFile;
import org.sillok.projection.cycle.FindBallot;
import org.sillok.projection.cycle.FindCycle;
import org.sillok.projection.cycle.FindElection;
import org.sillok.projection.cycle.FindResult;
import org.sillok.projection.cycle.FindTally;
import org.sillok.projection.cycle.ListBallots;
import org.sillok.projection.cycle.ListCycles;
import org.sillok.projection.document.FindDocument;
import org.sillok.projection.document.ListDocuments;
import org.sillok.projection.document.ListDocumentsOf;
import org.sillok.projection.meeting.FindAgenda;
import org.sillok.projection.meeting.FindAttendance;
import org.sillok.projection.meeting.FindCalendar;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.meeting.ListAttendanceOfMember;
import org.sillok.projection.meeting.ListMeetings;
import org.sillok.projection.motion.FindCertificate;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.motion.ListDecisions;
import org.sillok.projection.motion.ListMotions;
import org.sillok.projection.motion.ListMotionsOf;
import org.sillok.projection.motion.ListVotesOfMember;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.ListPersons;
import org.sillok.projection.plan.FindPlan;
import org.sillok.projection.plan.FindPlanning;
import org.sillok.projection.plan.ListPlannings;
import org.sillok.projection.plan.ListPlans;
import org.sillok.projection.proposal.FindProposal;
import org.sillok.projection.proposal.ListProposals;
import org.sillok.projection.review.FindReview;
import org.sillok.projection.review.ListReviews;
import org.sillok.projection.timeline.FindTimelineEntry;
import org.sillok.projection.timeline.ListProposalStory;
import org.sillok.projection.timeline.ListTimeline;
import org.sillok.projection.timeline.Sentences;
import org.sillok.projection.timeline.TimelineEntry;
import org.sillok.projection.timeline.TimelineLine;
import org.sillok.query.cycle.NoElection;
import org.sillok.query.cycle.PabulibFile;
import org.sillok.query.http.UnknownThing;

/** Every question that can be asked over HTTP, by its path in the description, and as it is asked of a fold. */
final class Questions {

    /** What the description offers to read beside the record: it has no past. */
    static final Set<String> NOT_OF_THE_RECORD = Set.of(
            "/problems",
            "/problems/{name}",
            "/api/v1/legal-basis",
            "/api/v1/projections",
            "/api/v1/inspection",
            "/api/v1/replays",
            "/api/v1/replays/{id}",
            // What the log answers holds for a checkpoint or an event, not for a moment of the views.
            "/api/v1/motions/{id}/receipt",
            "/checkpoint",
            "/log",
            "/log/by-hash/{hash}",
            "/log/content/{path}",
            "/log/disclosures/{path}",
            "/log/events/{position}/metadata",
            "/log/events/{position}/payload",
            "/log/events/{position}/receipt",
            "/log/keys",
            "/log/vkey",
            "/tile/{path}");

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final List<String> CATEGORIES =
            List.of("streets", "parks", "participation", "governance", "yard", "none");
    private static final boolean OLDEST = false;
    private static final boolean NEWEST = true;

    /** A question, put together; a fold answers nothing where the thing asked about is not in the record. */
    record Asked(String path, Function<Views, Optional<?>> folded) {}

    /** The kinds of things that have a path of their own. */
    private record Kind<I extends StreamId>(String name, Function<String, I> id, String never) {}

    private static final Kind<PersonId> PERSON = new Kind<>("person", PersonId::new, "nobody");
    private static final Kind<BodyId> BODY = new Kind<>("body", BodyId::new, "nothing");
    private static final Kind<MeetingId> MEETING = new Kind<>("meeting", MeetingId::new, "nothing");
    private static final Kind<MotionId> MOTION = new Kind<>("motion", MotionId::new, "nothing");
    private static final Kind<BudgetId> BUDGET = new Kind<>("budget", BudgetId::new, "nothing");
    private static final Kind<DocumentId> DOCUMENT = new Kind<>("document", DocumentId::new, "0".repeat(64));
    private static final Kind<CycleId> CYCLE = new Kind<>("cycle", CycleId::new, "nothing");
    private static final Kind<ProposalId> PROPOSAL = new Kind<>("proposal", ProposalId::new, "nothing");
    private static final Kind<ReviewId> REVIEW = new Kind<>("review", ReviewId::new, "nothing");
    private static final Kind<PlanningId> PLANNING = new Kind<>("planning", PlanningId::new, "nothing");
    private static final Kind<PlanId> PLAN = new Kind<>("plan", PlanId::new, "nothing");

    /** An event of the timeline and how one says it, as the answers have them. */
    private record Told(long position, Sentences.Said said, TimelineEntry event) {}

    private record Telling(List<Told> events, @Nullable String next) {}

    private record Head(long position, long head) {}

    private final Map<String, Function<Ask, Asked>> all = new TreeMap<>();
    private final Function<Commitment, Optional<String>> reveal;

    /**
     * @param contents the bytes of each document, as text
     * @param reveal opens commitments
     */
    Questions(Map<DocumentId, String> contents, Function<Commitment, Optional<String>> reveal) {
        this.reveal = reveal;
        persons();
        bodies();
        meetings();
        motions();
        budgets();
        documents(contents);
        cycles();
        proposals();
        reviewsAndPlans();
        timeline();
        any("/api/v1/head", ask -> views -> new Head(views.position(), ask.head()));
    }

    Map<String, Function<Ask, Asked>> all() {
        return all;
    }

    private void persons() {
        any("/api/v1/persons", ask -> new ListPersons(ask.slice(OLDEST)));
        of(PERSON, "/api/v1/persons/{id}", (id, ask) -> new FindPerson(id));
        of(PERSON, "/api/v1/persons/{id}/memberships", (id, ask) -> new ListMembershipsOfPerson(id, ask.slice(OLDEST)));
        of(PERSON, "/api/v1/members/{id}/votes", (id, ask) -> new ListVotesOfMember(id, ask.slice(OLDEST)));
        of(PERSON, "/api/v1/members/{id}/attendance", (id, ask) -> new ListAttendanceOfMember(id, ask.slice(OLDEST)));
    }

    private void bodies() {
        any("/api/v1/bodies", ask -> new ListBodies(ask.slice(OLDEST)));
        of(BODY, "/api/v1/bodies/{id}", (id, ask) -> new FindBody(id));
        of(BODY, "/api/v1/bodies/{id}/roster", (id, ask) -> onADay(id, ask, day -> new FindRoster(id, day)));
        of(BODY, "/api/v1/bodies/{id}/charter", (id, ask) -> onADay(id, ask, day -> new FindCharterOn(id, day)));
        of(
                BODY,
                "/api/v1/bodies/{id}/charters",
                (id, ask) -> views -> new FindBody(id).ask(views).map(BodyFile::charters));
        all.put("/api/v1/bodies/{id}/charters/{version}", ask -> {
            int version = 1 + ask.upTo(1);
            return asked(
                    BODY, "/api/v1/bodies/{id}/charters/" + version, ask, (id, more) -> new FindCharter(id, version));
        });
        of(BODY, "/api/v1/bodies/{id}/memberships", (id, ask) -> new ListMembershipsOfBody(id, ask.slice(OLDEST)));
        of(BODY, "/api/v1/bodies/{id}/meetings", (id, ask) -> new ListMeetings(id, ask.slice(OLDEST)));
        of(BODY, "/api/v1/bodies/{id}/calendar", (id, ask) -> calendar(id, ask));
        of(BODY, "/api/v1/bodies/{id}/motions", (id, ask) -> ListMotionsOf.body(id, ask.slice(OLDEST)));
        of(BODY, "/api/v1/bodies/{id}/decisions", (id, ask) -> new ListDecisions(id, ask.slice(NEWEST)));
    }

    private void meetings() {
        any("/api/v1/meetings", ask -> new ListMeetings(null, ask.slice(OLDEST)));
        any("/api/v1/calendar", ask -> calendar(ask.oneIn(2) ? null : body(ask), ask));
        of(MEETING, "/api/v1/meetings/{id}", (id, ask) -> new FindMeeting(id));
        of(MEETING, "/api/v1/meetings/{id}/agenda", (id, ask) -> new FindAgenda(id));
        of(MEETING, "/api/v1/meetings/{id}/attendance", (id, ask) -> new FindAttendance(id));
        of(MEETING, "/api/v1/meetings/{id}/motions", (id, ask) -> ListMotionsOf.meeting(id, ask.slice(OLDEST)));
    }

    private void motions() {
        any("/api/v1/motions", ask -> new ListMotions(ask.slice(OLDEST)));
        any("/api/v1/decisions", ask -> new ListDecisions(ask.oneIn(2) ? null : body(ask), ask.slice(NEWEST)));
        of(MOTION, "/api/v1/motions/{id}", (id, ask) -> new FindMotion(id));
        of(
                MOTION,
                "/api/v1/motions/{id}/certificate",
                (id, ask) -> new FindCertificate(
                        id, ask.oneIn(3) ? (Integer) Integer.parseInt(ask.with("round", 1 + ask.upTo(2))) : null));
    }

    private void budgets() {
        any("/api/v1/budgets", ask -> new ListBudgets(ask.slice(OLDEST)));
        of(BUDGET, "/api/v1/budgets/{id}", (id, ask) -> new FindBudgetBook(id, ask.slice(NEWEST)));
        of(BUDGET, "/api/v1/budgets/{id}/amendments", (id, ask) -> {
            var slice = ask.slice(OLDEST);
            return views -> new FindBudgetBook(id, slice).ask(views).map(BudgetBook::changes);
        });
    }

    private void documents(Map<DocumentId, String> contents) {
        any("/api/v1/documents", ask -> {
            if (ask.oneIn(3)) return new ListDocuments(ask.slice(OLDEST));
            var kind = ask.any(List.of(MOTION, MEETING));
            var thing = ask.with("of", kind.name() + ":" + ask.thing(kind.name(), kind.never()));
            return new ListDocumentsOf(thing, ask.slice(OLDEST));
        });
        of(DOCUMENT, "/api/v1/documents/{id}", (id, ask) -> new FindDocument(id, ask.slice(OLDEST)));
        of(DOCUMENT, "/api/v1/documents/{id}/content", (id, ask) -> views -> Optional.ofNullable(contents.get(id)));
    }

    private void cycles() {
        any("/api/v1/cycles", ask -> new ListCycles(ask.slice(NEWEST)));
        of(CYCLE, "/api/v1/cycles/{id}", (id, ask) -> new FindCycle(id));
        of(CYCLE, "/api/v1/cycles/{id}/tally", (id, ask) -> new FindTally(id));
        of(CYCLE, "/api/v1/cycles/{id}/result", (id, ask) -> new FindResult(id));
        of(CYCLE, "/api/v1/cycles/{id}/pabulib", (id, ask) -> {
            var category = ask.oneIn(5) ? null : new CategoryId(ask.with("category", ask.any(CATEGORIES)));
            return views -> new FindElection(id).ask(views).flatMap(election -> file(election, category));
        });
        of(CYCLE, "/api/v1/cycles/{id}/proposals", (id, ask) -> new ListProposals(id, ask.slice(OLDEST)));
        of(CYCLE, "/api/v1/cycles/{id}/ballots", (id, ask) -> new ListBallots(id, ask.slice(OLDEST)));
        all.put("/api/v1/cycles/{id}/ballots/{ballot}", ask -> {
            var ballot = new BallotId(ask.thing("ballot", "0".repeat(64)));
            var cycle = ask.cycleOf(ballot).orElse(new CycleId(CYCLE.never()));
            return new Asked(
                    ask.path("/api/v1/cycles/" + cycle.value() + "/ballots/" + ballot.value()),
                    views -> new FindBallot(cycle, ballot).ask(views));
        });
    }

    /** The file, or the name of the problem there is instead. */
    private Optional<String> file(ElectionFile election, @Nullable CategoryId category) {
        try {
            return Optional.of(PabulibFile.of(election, category, reveal));
        } catch (NoElection.Because none) {
            return Optional.of(none.reason().problem());
        } catch (UnknownThing noSuchCategory) {
            return Optional.empty();
        }
    }

    private void proposals() {
        of(PROPOSAL, "/api/v1/proposals/{id}", (id, ask) -> new FindProposal(id));
        of(PROPOSAL, "/api/v1/proposals/{id}/story", (id, ask) -> {
            var story = new ListProposalStory(id, ask.slice(OLDEST));
            return views -> {
                var page = story.ask(views);
                return new Page<>(page.items().stream().map(this::told).toList(), page.total(), page.skip());
            };
        });
    }

    private void reviewsAndPlans() {
        any("/api/v1/reviews", ask -> new ListReviews(ask.slice(OLDEST)));
        of(REVIEW, "/api/v1/reviews/{id}", (id, ask) -> new FindReview(id));
        any("/api/v1/plannings", ask -> new ListPlannings(ask.slice(OLDEST)));
        of(PLANNING, "/api/v1/plannings/{id}", (id, ask) -> new FindPlanning(id));
        of(PLANNING, "/api/v1/plannings/{id}/plans", (id, ask) -> new ListPlans(id, ask.slice(OLDEST)));
        of(PLAN, "/api/v1/plans/{id}", (id, ask) -> new FindPlan(id));
    }

    private void timeline() {
        any("/api/v1/timeline", ask -> {
            var before = ask.oneIn(2) ? null : (Long) Long.parseLong(ask.with("before", ask.upTo(ask.head())));
            int most = ask.oneIn(2) ? 50 : Integer.parseInt(ask.with("limit", 1 + ask.upTo(30)));
            var question = new ListTimeline(ask.filter(), before, most);
            return views -> {
                var page = question.ask(views);
                return new Telling(
                        page.lines().stream().map(this::told).toList(),
                        page.next() == null ? null : "before %d as of %d".formatted(page.next(), views.position()));
            };
        });
        all.put("/api/v1/timeline/{position}", ask -> {
            long position = ask.upTo(ask.head());
            return new Asked(
                    ask.path("/api/v1/timeline/" + position),
                    views -> new FindTimelineEntry(position).ask(views).map(this::told));
        });
    }

    private Told told(TimelineLine line) {
        var sentences = Sentences.in(Locale.KOREAN, SEOUL);
        return new Told(line.entry().position(), sentences.say(line, reveal), line.entry());
    }

    private static BodyId body(Ask ask) {
        return new BodyId(ask.with("body", ask.thing(BODY.name(), BODY.never())));
    }

    private static Question<?> calendar(@Nullable BodyId body, Ask ask) {
        var from = ask.instant("from");
        return new FindCalendar(body, from, ask.instant("to", from, 366));
    }

    /** On a day given, or else on the day that it was at the position, where the body is. */
    private static Question<?> onADay(BodyId body, Ask ask, Function<LocalDate, Question<?>> question) {
        if (!ask.oneIn(3)) return question.apply(ask.day("on"));
        return views -> new FindBody(body)
                .ask(views)
                .map(file -> question.apply(LocalDate.ofInstant(
                                ask.last().recordedAt(), file.body().zone()))
                        .ask(views));
    }

    private void any(String path, Function<Ask, Question<?>> question) {
        all.put(path, ask -> {
            var asked = question.apply(ask);
            return new Asked(ask.path(path), views -> Optional.of(asked.ask(views)));
        });
    }

    private <I extends StreamId> void of(Kind<I> kind, String path, BiFunction<I, Ask, Question<?>> question) {
        all.put(path, ask -> asked(kind, path, ask, question));
    }

    private static <I extends StreamId> Asked asked(
            Kind<I> kind, String path, Ask ask, BiFunction<I, Ask, Question<?>> question) {
        var id = kind.id().apply(ask.thing(kind.name(), kind.never()));
        var asked = question.apply(id, ask);
        return new Asked(
                ask.path(path.replace("{id}", id.value())),
                views -> ask.isThere(id.toString()) ? some(asked.ask(views)) : Optional.empty());
    }

    private static Optional<?> some(@Nullable Object answer) {
        return answer instanceof Optional<?> maybe ? maybe.flatMap(Questions::some) : Optional.ofNullable(answer);
    }
}
