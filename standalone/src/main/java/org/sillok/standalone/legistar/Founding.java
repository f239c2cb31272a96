package org.sillok.standalone.legistar;

import java.util.List;
import java.util.TreeMap;
import org.sillok.command.Command;
import org.sillok.command.body.EstablishBody;
import org.sillok.command.body.RecordPublishedTerm;
import org.sillok.command.person.RegisterPerson;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.person.PersonalField;

/** The persons, the bodies with their charters, and who served in which from when to when. */
record Founding(Courier courier, Seals seals, Acts acts, Progress progress) {

    void take(List<Legistar.Person> persons, List<PublishedBody> bodies) {
        progress.stage("persons", persons.size());
        courier.deliver(persons.stream()
                .map(person -> Errand.of("person." + person.id(), new Named(person), () -> register(person)))
                .toList());
        progress.stage("bodies", bodies.size());
        // The council first, for others belong to it.
        var council = bodies.subList(0, 1);
        courier.deliver(council.stream().map(this::errand).toList());
        courier.deliver(
                bodies.subList(1, bodies.size()).stream().map(this::errand).toList());
        progress.stage(
                "terms", bodies.stream().mapToInt(body -> body.terms().size()).sum());
        courier.deliverLanes(bodies.stream().map(this::terms).toList());
    }

    /** What is taken over of a person: nothing else of a later publication is a change. */
    private record Named(int id, String name) {
        Named(Legistar.Person person) {
            this(person.id(), person.fullName());
        }
    }

    private Errand errand(PublishedBody body) {
        var known = new Known(body.id().value(), body.name());
        return Errand.of("body." + body.id().value(), known, () -> establish(body));
    }

    private record Known(String id, String name) {}

    private List<Errand> terms(PublishedBody body) {
        return body.terms().stream()
                .map(term -> Errand.of("term." + term.record(), term, () -> term(body, term)))
                .toList();
    }

    private Command register(Legistar.Person person) {
        var id = Names.person(person.id());
        var values = new TreeMap<PersonalField, Commitment>();
        values.put(PersonalField.NAME, seals.personal(id, person.fullName().strip()));
        return new RegisterPerson(id, values, acts.published(null));
    }

    private Command establish(PublishedBody body) {
        return new EstablishBody(
                body.id(),
                seals.text(body.name()),
                body.parent(),
                body.since(),
                Clocks.ZONE,
                new Charters(seals).of(body),
                acts.published(null));
    }

    private Command term(PublishedBody body, PublishedTerm term) {
        return new RecordPublishedTerm(
                body.id(),
                Names.membership(term.record()),
                new SeatId(Charters.SEATS, term.seat()),
                term.person(),
                term.from(),
                term.until(),
                null,
                term.ordinal(),
                seals.text(term.title()),
                acts.published(Clocks.startOf(term.from())));
    }
}
