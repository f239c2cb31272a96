package org.sillok.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Slug;
import org.sillok.kernel.person.PersonalField;

/** The personal values of a request, sealed as those of one person. */
final class PersonalValues {

    private final SortedMap<PersonalField, Commitment> sealed = new TreeMap<>();
    private final PersonId person;
    private final Submission submission;

    PersonalValues(PersonId person, Submission submission) {
        this.person = person;
        this.submission = submission;
    }

    PersonalValues with(PersonalField field, @Nullable String value) {
        if (value != null) sealed.put(field, submission.sealPersonal(person, value));
        return this;
    }

    PersonalValues born(@Nullable LocalDate day) {
        return with(PersonalField.BIRTH_DATE, day == null ? null : day.toString());
    }

    /** The programmes completed, by name; none is a value too, for a correction may take all away. */
    PersonalValues completed(@Nullable List<String> programmes) {
        if (programmes == null) return this;
        programmes.forEach(Slug::require);
        return with(PersonalField.PROGRAMMES, programmes.isEmpty() ? "-" : String.join(", ", programmes));
    }

    SortedMap<PersonalField, Commitment> sealed() {
        return sealed;
    }
}
