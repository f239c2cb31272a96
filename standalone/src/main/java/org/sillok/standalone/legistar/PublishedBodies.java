package org.sillok.standalone.legistar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;

/** Gathers the bodies out of terms and meetings, for the publication has no list of them. */
final class PublishedBodies {

    /** The number of the council itself. */
    static final int COUNCIL = 1;

    /** New York City Charter § 22 a: fifty-one council members, beside the public advocate, who has no vote (§ 24 e). */
    static final int COUNCIL_SEATS = 51;

    private static final BodyId VOICE = new BodyId(Names.body(COUNCIL).value() + "-public-advocate");

    private final Map<BodyId, Draft> drafts = new TreeMap<>(
            Comparator.comparingInt((BodyId id) -> id.value().length()).thenComparing(BodyId::value));

    /** Gathers the bodies; the council comes first, because others belong to it. */
    static List<PublishedBody> of(Publication publication, List<Legistar.Person> persons) {
        var bodies = new PublishedBodies();
        for (var person : persons) for (var term : person.officeRecords()) bodies.add(person, term);
        publication.meetings(bodies::add);
        return bodies.drafts.values().stream().map(Draft::body).toList();
    }

    private void add(Legistar.Person person, Legistar.OfficeRecord term) {
        draft(term).add(PublishedTerm.unseated(Names.person(person.id()), term));
    }

    private void add(Legistar.Event meeting) {
        draft(meeting.bodyId(), meeting.bodyName())
                .seenOn(LocalDate.ofInstant(Clocks.meeting(meeting.date()), Clocks.ZONE));
    }

    private Draft draft(Legistar.OfficeRecord term) {
        if (term.bodyId() != COUNCIL || !term.memberType().contains("PUBLIC ADVOCATE")) {
            return draft(term.bodyId(), term.bodyName());
        }
        var name = "Public Advocate, in the City Council with a voice and without a vote";
        return drafts.computeIfAbsent(VOICE, id -> new Draft(id, name, PublishedBody.Kind.VOICE_IN_COUNCIL));
    }

    private Draft draft(int number, String name) {
        var kind = number == COUNCIL ? PublishedBody.Kind.COUNCIL : PublishedBody.Kind.COMMITTEE;
        return drafts.computeIfAbsent(Names.body(number), id -> new Draft(id, name.strip(), kind));
    }

    private static final class Draft {
        private final BodyId id;
        private final String name;
        private final PublishedBody.Kind kind;
        private final List<PublishedTerm> terms = new ArrayList<>();
        private LocalDate since = LocalDate.MAX;

        Draft(BodyId id, String name, PublishedBody.Kind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }

        void add(PublishedTerm term) {
            terms.add(term);
            seenOn(term.from());
        }

        void seenOn(LocalDate day) {
            if (day.isBefore(since)) since = day;
        }

        PublishedBody body() {
            var seating = Seating.of(terms);
            // The law says how many the council has: a term too many must not move its majority.
            int seats = kind == PublishedBody.Kind.COUNCIL ? COUNCIL_SEATS : Math.max(seating.seats(), 1);
            return new PublishedBody(id, name, parent(), kind, since, seats, seating.terms());
        }

        /** The publication does not say what belongs to what; committees are the council's (Charter § 45). */
        private @Nullable BodyId parent() {
            if (kind == PublishedBody.Kind.COUNCIL) return null;
            var belongs = kind == PublishedBody.Kind.VOICE_IN_COUNCIL
                    || name.toLowerCase(Locale.ROOT).contains("committee");
            return belongs ? Names.body(COUNCIL) : null;
        }
    }
}
