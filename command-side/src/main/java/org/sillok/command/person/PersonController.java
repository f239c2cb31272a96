package org.sillok.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
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
}
