package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.sillok.axon.StoredEvent;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.body.ListBodies;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.budget.ListBudgets;
import org.sillok.projection.document.FindDocument;
import org.sillok.projection.document.ListDocuments;
import org.sillok.projection.meeting.FindAgenda;
import org.sillok.projection.meeting.FindAttendance;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.meeting.ListMeetings;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.motion.ListDecisions;
import org.sillok.projection.motion.ListMotions;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.ListPersons;
import tools.jackson.databind.JsonNode;

/** What the query side answers, beside what anybody gets who reads the same record and folds it alone. */
final class Comparison {

    private static final int MOST = 500;
    private static final int EARLIER_POSITIONS = 20;

    /** Every list, by path. */
    private static final Map<String, Function<Slice, Question<? extends Page<?>>>> LISTS = Map.of(
            "persons", ListPersons::new,
            "bodies", ListBodies::new,
            "meetings", slice -> new ListMeetings(null, slice),
            "motions", ListMotions::new,
            "decisions", slice -> new ListDecisions(null, slice),
            "budgets", ListBudgets::new,
            "documents", ListDocuments::new);

    private final Reader reader;
    private final Sillok query;

    Comparison(Reader reader, Sillok query) {
        this.reader = reader;
        this.query = query;
    }

    /** Every list, everything named in one and the timeline, now; and the lists as of some earlier positions. */
    void everyAnswerIsTheSame() {
        var folded = reader.folded();
        long head = folded.position();
        assertThat(query.get("/api/v1/head", "Sillok-Min-Position", "" + head).status())
                .isEqualTo(200);
        everyListIsTheSame(folded);
        things(folded).forEach((path, question) -> {
            var answer = query.get("/api/v1/" + path + "?limit=" + MOST + "&asOf=" + head);
            var expected = question.ask(folded).map(reader::revealed);
            assertThat(expected).as(path).contains(answer.json());
        });
        assertThat(timeline(head)).isEqualTo(positionsOfEvents(head));
        new SplittableRandom(head)
                .longs(EARLIER_POSITIONS, 0, head + 1)
                .forEach(position -> everyListIsTheSame(folded.at(position)));
    }

    private void everyListIsTheSame(Views folded) {
        LISTS.forEach((path, question) -> {
            long total = 0;
            long skip = 0;
            do {
                var page = question.apply(new Slice(false, skip, MOST)).ask(folded);
                var asked = "/api/v1/%s?order=oldest&limit=%d&cursor=%d&asOf=%d"
                        .formatted(path, MOST, skip, folded.position());
                var answer = query.get(asked).json();
                assertThat(answer.path("items")).as(asked).isEqualTo(reader.revealed(page.items()));
                assertThat(answer.path("total").asLong()).as(asked).isEqualTo(page.total());
                total = page.total();
                skip += MOST;
            } while (skip < total);
        });
    }

    private static Map<String, Question<? extends Optional<?>>> things(Views views) {
        var things = new LinkedHashMap<String, Question<? extends Optional<?>>>();
        var all = Slice.EVERYTHING;
        var oldest = new Slice(false, 0, MOST);
        var newest = new Slice(true, 0, MOST);
        new ListPersons(all)
                .ask(views)
                .items()
                .forEach(one -> things.put("persons/" + one.id().value(), new FindPerson(one.id())));
        new ListBodies(all)
                .ask(views)
                .items()
                .forEach(one -> things.put("bodies/" + one.id().value(), new FindBody(one.id())));
        new ListMeetings(null, all).ask(views).items().forEach(one -> {
            var path = "meetings/" + one.id().value();
            things.put(path, new FindMeeting(one.id()));
            things.put(path + "/agenda", new FindAgenda(one.id()));
            things.put(path + "/attendance", new FindAttendance(one.id()));
        });
        new ListMotions(all)
                .ask(views)
                .items()
                .forEach(one -> things.put("motions/" + one.id().value(), new FindMotion(one.id())));
        new ListBudgets(all)
                .ask(views)
                .items()
                .forEach(one -> things.put("budgets/" + one.id().value(), new FindBudgetBook(one.id(), newest)));
        new ListDocuments(all)
                .ask(views)
                .items()
                .forEach(one -> things.put("documents/" + one.id().value(), new FindDocument(one.id(), oldest)));
        return things;
    }

    /** The positions that the whole timeline tells of, newest first. */
    private List<Long> timeline(long head) {
        var told = new ArrayList<Long>();
        var path = "/api/v1/timeline?limit=" + MOST + "&asOf=" + head;
        while (path != null) {
            JsonNode page = query.get(path).json();
            page.path("events").forEach(event -> told.add(event.path("position").asLong()));
            path = page.hasNonNull("next") ? page.path("next").asString() : null;
        }
        return told;
    }

    private List<Long> positionsOfEvents(long head) {
        return reader.from(0).reversed().stream()
                .filter(event -> !event.technical() && event.position() <= head)
                .map(StoredEvent::position)
                .toList();
    }
}
