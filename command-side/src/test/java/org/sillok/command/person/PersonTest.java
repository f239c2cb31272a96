package org.sillok.command.person;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonRefusal.NothingToCorrect;
import org.sillok.kernel.person.PersonRefusal.PersonAlreadyRegistered;
import org.sillok.kernel.person.PersonRefusal.PersonIsErased;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

class PersonTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final Act ACT = Acts.BY_CLERK;
    private static final TreeMap<PersonalField, Commitment> NAME =
            new TreeMap<>(Map.of(PersonalField.NAME, Acts.text("Ada")));
    private static final TreeMap<PersonalField, Commitment> CONTACT =
            new TreeMap<>(Map.of(PersonalField.CONTACT, Acts.text("ada@example.org")));
    private static final PersonRegistered REGISTERED = new PersonRegistered(ADA, NAME, ACT);
    private static final PersonErased ERASED = new PersonErased(ADA, new TreeSet<>(NAME.keySet()), ACT);

    private final FixtureConfiguration<Person> person = new AggregateTestFixture<>(Person.class);

    @Test
    void a_person_is_registered_with_commitments_only() {
        person.givenNoPriorActivity().when(new RegisterPerson(ADA, NAME, ACT)).expectEvents(REGISTERED);
    }

    @Test
    void a_person_may_be_registered_without_any_value() {
        var nothing = new TreeMap<PersonalField, Commitment>();
        person.givenNoPriorActivity()
                .when(new RegisterPerson(ADA, nothing, ACT))
                .expectEvents(new PersonRegistered(ADA, nothing, ACT));
    }

    @Test
    void a_value_is_corrected() {
        person.given(REGISTERED)
                .when(new CorrectPerson(ADA, CONTACT, ACT))
                .expectEvents(new PersonCorrected(ADA, CONTACT, ACT));
    }

    @Test
    void an_erasure_names_all_fields_that_there_ever_were() {
        var fields = new TreeSet<>(Set.of(PersonalField.NAME, PersonalField.CONTACT));
        person.given(REGISTERED, new PersonCorrected(ADA, CONTACT, ACT))
                .when(new ErasePerson(ADA, ACT))
                .expectEvents(new PersonErased(ADA, fields, ACT));
    }

    @Test
    void somebody_unknown_is_not_erased() {
        person.givenNoPriorActivity()
                .when(new ErasePerson(ADA, ACT))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void somebody_unknown_is_not_corrected() {
        person.givenNoPriorActivity()
                .when(new CorrectPerson(ADA, CONTACT, ACT))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        person.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                arguments(List.of(REGISTERED), new RegisterPerson(ADA, NAME, ACT), new PersonAlreadyRegistered(ADA)),
                arguments(List.of(REGISTERED, ERASED), new RegisterPerson(ADA, NAME, ACT), new PersonIsErased(ADA)),
                arguments(List.of(REGISTERED, ERASED), new CorrectPerson(ADA, CONTACT, ACT), new PersonIsErased(ADA)),
                arguments(List.of(REGISTERED, ERASED), new ErasePerson(ADA, ACT), new PersonIsErased(ADA)),
                arguments(
                        List.of(REGISTERED), new CorrectPerson(ADA, new TreeMap<>(), ACT), new NothingToCorrect(ADA)));
    }
}
