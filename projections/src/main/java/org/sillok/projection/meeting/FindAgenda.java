package org.sillok.projection.meeting;

import java.util.List;
import java.util.Optional;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.document.DocumentRef;
import org.sillok.projection.motion.MotionLine;
import org.sillok.projection.motion.MotionListing;
import org.sillok.projection.motion.MotionListings;
import org.sillok.projection.person.People;

/** What is this meeting about, and which motions came up under each item? */
public record FindAgenda(MeetingId meeting) implements Question<Optional<Agenda>> {

    @Override
    public Optional<Agenda> ask(Views views) {
        return views.find(Meetings.PROJECTION, Key.of(meeting)).map(view -> agenda(view, views));
    }

    private Agenda agenda(MeetingView view, Views views) {
        var listings = views.list(MotionListings.PROJECTION, meeting.toString());
        var people = People.in(views);
        return new Agenda(
                meeting,
                view.version(),
                BodyRef.in(views, view.body()),
                view.scheduledAt(),
                view.state(),
                items(view, false, listings, views, people),
                items(view, true, listings, views, people));
    }

    private static List<Agenda.Item> items(
            MeetingView view, boolean withdrawn, List<MotionListing> listings, Views views, People people) {
        return view.agenda().stream()
                .filter(item -> item.withdrawn() == withdrawn)
                .map(item -> item(item.item(), listings, views, people))
                .toList();
    }

    private static Agenda.Item item(AgendaItem item, List<MotionListing> listings, Views views, People people) {
        var motions = listings.stream()
                .filter(listing -> item.id().equals(listing.agendaItem()))
                .map(listing -> MotionLine.of(listing, views, people))
                .toList();
        return new Agenda.Item(
                item.id(), item.matter(), item.title(), DocumentRef.in(views, item.documents()), motions);
    }
}
