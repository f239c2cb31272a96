package org.sillok.command.person;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Erasures;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForAdmin;
import org.sillok.http.ForClerk;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonalField;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in persons. */
@RestController
class PersonController {

    /**
     * @param person an id that says nothing about the person; made up where it is absent
     * @param programmes names of programmes completed
     */
    record Register(
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String gender,
            @Nullable LocalDate birthDate,
            @Nullable String contact,
            @Nullable List<String> programmes,
            @Nullable ActForm act) {

        PersonId id() {
            return person == null ? new PersonId(UUID.randomUUID().toString()) : person;
        }

        PersonalValues values(PersonId id, Submission submission) {
            return new PersonalValues(id, submission)
                    .with(PersonalField.NAME, name)
                    .with(PersonalField.GENDER, gender)
                    .born(birthDate)
                    .with(PersonalField.CONTACT, contact)
                    .completed(programmes);
        }
    }

    /** Values that are absent stay as they are. */
    record Correct(
            @Nullable String name,
            @Nullable String gender,
            @Nullable LocalDate birthDate,
            @Nullable String contact,
            @Nullable List<String> programmes,
            @Nullable ActForm act) {

        PersonalValues values(PersonId id, Submission submission) {
            return new Register(id, name, gender, birthDate, contact, programmes, act).values(id, submission);
        }
    }

    /** What the erasure rests on; the reason stays, so that it must not name the person. */
    record Erase(@Nullable ActForm act) {}

    private final Erasures erasures;

    PersonController(Erasures erasures) {
        this.erasures = erasures;
    }

    @PostMapping("/api/v1/persons")
    @ForClerk
    ResponseEntity<?> register(@RequestBody Register request, Submission submission) {
        var person = request.id();
        var values = request.values(person, submission).sealed();
        return submission.send(new RegisterPerson(person, values, submission.act(request.act())));
    }

    @PostMapping("/api/v1/persons/{person}/corrections")
    @ForClerk
    ResponseEntity<?> correct(@PathVariable PersonId person, @RequestBody Correct request, Submission submission) {
        var values = request.values(person, submission).sealed();
        return submission.send(new CorrectPerson(person, values, submission.act(request.act())));
    }

    @PostMapping("/api/v1/persons/{person}/erasure")
    @ForAdmin
    @Operation(
            summary = "Erase all personal values of somebody, for good",
            description =
                    "Name, contact and all other personal values, and the texts about this person that the record keeps as"
                            + " personal, can be read by nobody afterwards, as of whatever moment. Offices, votes and attendance stay, under"
                            + " the opaque id. The reason stays too: it must not name the person.")
    ResponseEntity<?> erase(@PathVariable PersonId person, @RequestBody Erase request, Submission submission) {
        var answer = submission.send(new ErasePerson(person, submission.act(request.act())));
        erasures.now();
        return answer;
    }
}
