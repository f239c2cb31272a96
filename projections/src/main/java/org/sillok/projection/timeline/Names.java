package org.sillok.projection.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.projection.Key;
import org.sillok.projection.Views;
import org.sillok.projection.body.Bodies;
import org.sillok.projection.body.BodyView;
import org.sillok.projection.cycle.CycleView;
import org.sillok.projection.cycle.Cycles;
import org.sillok.projection.document.DocumentView;
import org.sillok.projection.document.Documents;
import org.sillok.projection.motion.Motions;
import org.sillok.projection.person.People;
import org.sillok.projection.plan.PlanningView;
import org.sillok.projection.plan.Plannings;
import org.sillok.projection.proposal.Proposals;
import org.sillok.projection.review.ReviewView;
import org.sillok.projection.review.Reviews;

/** Looks up the names of the things and persons that entries speak of. */
final class Names {

    private final Views views;
    private final People people;
    private final Map<String, Optional<Commitment>> known = new HashMap<>();

    Names(Views views) {
        this.views = views;
        this.people = People.in(views);
    }

    TimelineLine line(TimelineEntry entry) {
        var names = new TreeMap<String, Commitment>();
        var actor = "person:" + entry.actor().value();
        Stream.concat(entry.concerns().stream(), Stream.of(actor))
                .forEach(stream -> name(stream).ifPresent(name -> names.put(stream, name)));
        if (entry.authority() instanceof Authority.AdoptedMotion adopted) {
            name(adopted.motion().toString())
                    .ifPresent(title -> names.put(adopted.motion().toString(), title));
        }
        return new TimelineLine(entry, names);
    }

    private Optional<Commitment> name(String stream) {
        return known.computeIfAbsent(stream, this::lookUp);
    }

    private Optional<Commitment> lookUp(String stream) {
        var colon = stream.indexOf(':');
        var key = Key.of(stream.substring(colon + 1));
        return switch (stream.substring(0, Math.max(colon, 0))) {
            case "person" ->
                Optional.ofNullable(people.ref(new PersonId(key.id())).name());
            case "body" -> views.find(Bodies.PROJECTION, key).map(BodyView::name);
            case "motion" ->
                views.find(Motions.PROJECTION, key).map(view -> view.content().title());
            case "proposal" ->
                views.find(Proposals.PROJECTION, key).map(view -> view.facts().title());
            case "review" -> views.find(Reviews.PROJECTION, key).map(ReviewView::title);
            case "planning" -> views.find(Plannings.PROJECTION, key).map(PlanningView::title);
            case "cycle" -> views.find(Cycles.PROJECTION, key).map(CycleView::title);
            case "document" -> views.find(Documents.PROJECTION, key).map(DocumentView::title);
            default -> Optional.empty();
        };
    }
}
