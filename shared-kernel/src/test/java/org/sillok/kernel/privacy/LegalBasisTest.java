package org.sillok.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.SealedJson;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

class LegalBasisTest {

    private static final Set<Class<?>> ABOUT_PEOPLE = Set.of(Commitment.class, PersonId.class, ActorId.class);

    private final Set<String> places = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void every_place_where_a_person_a_personal_value_or_a_text_can_stand_is_in_one_entry() {
        EventCatalog.all().forEach(entry -> walk(entry.type()));

        var listed = Arrays.stream(LegalBasis.values())
                .flatMap(entry -> entry.places().stream())
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(places);
        assertThat(places).hasSizeGreaterThan(60).contains("PersonCorrected.values/CONTACT", "Act.reason");
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType parts)
            Stream.of(parts.getActualTypeArguments()).forEach(this::walk);
        if (!(type instanceof Class<?> one) || !seen.add(one)) return;
        if (one.isSealed()) Stream.of(one.getPermittedSubclasses()).forEach(this::walk);
        if (!one.isRecord() || ABOUT_PEOPLE.contains(one)) return;
        for (var part : one.getRecordComponents()) {
            note(part, part.getGenericType());
            walk(part.getGenericType());
        }
    }

    private void note(RecordComponent part, Type type) {
        var place = part.getDeclaringRecord().getSimpleName() + "." + part.getName();
        if (type instanceof Class<?> one && ABOUT_PEOPLE.contains(one)) places.add(place);
        if (!(type instanceof ParameterizedType parts)) return;
        var arguments = List.of(parts.getActualTypeArguments());
        if (parts.getRawType() == SortedMap.class && arguments.contains(PersonalField.class)) {
            for (var field : PersonalField.values()) places.add(place + "/" + field);
        } else if (!arguments.contains(PersonalField.class)) {
            arguments.forEach(argument -> note(part, argument));
        }
    }

    @Test
    void every_personal_field_has_an_entry_of_its_own_and_is_erased() {
        for (var field : PersonalField.values()) {
            var entry = LegalBasis.of(field);
            assertThat(entry.places())
                    .containsExactly("PersonCorrected.values/" + field, "PersonRegistered.values/" + field);
            assertThat(entry.fate()).isEqualTo(Fate.ERASED);
            assertThat(entry.ground().citations()).isNotEmpty();
        }
    }

    @Test
    void what_is_told_of_a_person_to_everybody_is_the_name_and_why_it_was_registered() {
        var registered = (PersonRegistered) Samples.event("person-registered/1");

        assertThat(registered.values()).hasSize(PersonalField.values().length);
        assertThat(Places.publicIn(registered))
                .containsExactlyInAnyOrder(
                        registered.values().get(PersonalField.NAME),
                        registered.act().reason());
    }

    @Test
    void of_every_other_event_all_is_told() {
        Samples.events().forEach((name, event) -> {
            var all = SealedJson.commitments(SealedJson.tree(event));
            if (!name.startsWith("person-"))
                assertThat(Places.publicIn(event)).as(name).isEqualTo(all);
        });
    }

    @Test
    void a_place_that_is_in_no_entry_is_nobodys() {
        assertThatThrownBy(() -> LegalBasis.at("Person.shoeSize")).hasMessageContaining("not in the register");
    }
}
