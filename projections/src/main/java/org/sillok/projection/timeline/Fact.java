package org.sillok.projection.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.sillok.kernel.Commitment;

/** A named fact of an event, as a sentence needs it: what kind of thing it is decides how a language writes it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Thing.class, name = "thing"),
    @JsonSubTypes.Type(value = Fact.Sealed.class, name = "sealed"),
    @JsonSubTypes.Type(value = Fact.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Fact.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Fact.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Fact.Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = Fact.Term.class, name = "term")
})
public sealed interface Fact {

    /** A thing of the record or a person, by its stream name; a sentence says its title or name where it has one. */
    record Thing(String stream) implements Fact {}

    /** A free text or personal value, that only the edge opens. */
    record Sealed(Commitment commitment) implements Fact {}

    /** Written as it is in every language: an id, a citation. */
    record Text(String value) implements Fact {}

    /** A number, of people or votes or money. */
    record Count(long value) implements Fact {}

    /** A day. */
    record Day(LocalDate value) implements Fact {}

    /** An instant, which a sentence says in a time zone. */
    record Moment(Instant value) implements Fact {}

    /** A word of the field's own language, that every language has its own word for: {@code Choice.YES}. */
    record Term(String value) implements Fact {}
}
