package org.sillok.projection.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.sillok.kernel.privacy.Readers;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;

class PersonsTest {

    private static final PersonId ADA = new PersonId("ada");

    @Test
    void a_correction_leaves_the_values_it_does_not_name() {
        var record = new Chronicle()
                .add(new PersonRegistered(
                        ADA,
                        new TreeMap<>(Map.of(PersonalField.NAME, words("Ada"), PersonalField.GENDER, words("f"))),
                        act()))
                .add(new PersonCorrected(ADA, new TreeMap<>(Map.of(PersonalField.NAME, words("Ada L."))), act()));

        var person = new FindPerson(ADA, Readers.OFFICE).ask(record.views()).orElseThrow();

        assertThat(person.values())
                .containsExactly(
                        Map.entry(PersonalField.NAME, words("Ada L.")), Map.entry(PersonalField.GENDER, words("f")));
        assertThat(person.version()).isEqualTo(1);
        assertThat(person.corrected()).isNotNull();
    }

    @Test
    void everybody_sees_of_a_person_what_the_register_has_for_everybody() {
        var everything = new TreeMap<PersonalField, Commitment>();
        for (var field : PersonalField.values()) everything.put(field, words(field.name()));
        var views = new Chronicle()
                .add(new PersonRegistered(ADA, everything, act()))
                .views();

        assertThat(new FindPerson(ADA).ask(views).orElseThrow().values()).containsOnlyKeys(PersonalField.NAME);
        assertThat(new ListPersons(Slice.EVERYTHING)
                        .ask(views)
                        .items()
                        .getFirst()
                        .values())
                .containsOnlyKeys(PersonalField.NAME);
        assertThat(new FindPerson(ADA, Readers.OFFICE).ask(views).orElseThrow().values())
                .isEqualTo(everything);
    }

    @Test
    void an_erasure_is_told_and_leaves_the_commitments_where_they_are() {
        var views = new Chronicle()
                .registered("ada")
                .add(new PersonErased(ADA, new TreeSet<>(Set.of(PersonalField.NAME)), act()))
                .views();

        var person = new FindPerson(ADA).ask(views).orElseThrow();

        assertThat(person.values()).containsOnlyKeys(PersonalField.NAME);
        assertThat(person.erased()).isNotNull();
        assertThat(person.version()).isEqualTo(1);
    }

    @Test
    void persons_are_listed_in_slices() {
        var record = new Chronicle().registered("ada").registered("bo").registered("cho");

        var page = new ListPersons(new Slice(true, 1, 5)).ask(record.views());

        assertThat(page.items()).extracting(person -> person.id().value()).containsExactly("bo", "ada");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.skip()).isEqualTo(1);
    }

    @Test
    void who_is_not_registered_is_spoken_of_without_a_name() {
        assertThat(People.in(new Chronicle().views()).ref(ADA)).isEqualTo(new PersonRef(ADA, null));
    }
}
