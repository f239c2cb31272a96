package org.sillok.command.body;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRefusal.UnknownPerson;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.springframework.stereotype.Component;

/** Looks persons up: the record has the commitments, the vault opens them. */
@Component
class Profiles {

    private final EventLog log;
    private final Vault vault;

    Profiles(EventLog log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    /** @throws Refused when the record knows no such person */
    void require(PersonId person) {
        if (log.lastSequence(person.toString()).isEmpty()) throw new Refused(new UnknownPerson(person));
    }

    Profile of(PersonId person) {
        var sealed = new EnumMap<PersonalField, Commitment>(PersonalField.class);
        for (var recorded : log.stream(person.toString(), 0)) {
            if (recorded.event() instanceof PersonRegistered registered) sealed.putAll(registered.values());
            if (recorded.event() instanceof PersonCorrected corrected) sealed.putAll(corrected.values());
        }
        var opened = vault.reveal(sealed.values());
        return new Profile(
                gender(value(PersonalField.GENDER, sealed, opened)),
                date(value(PersonalField.BIRTH_DATE, sealed, opened)),
                words(value(PersonalField.PROGRAMMES, sealed, opened)));
    }

    private static @Nullable String value(
            PersonalField field, Map<PersonalField, Commitment> sealed, Map<Commitment, String> opened) {
        var commitment = sealed.get(field);
        return commitment == null ? null : opened.get(commitment);
    }

    private static @Nullable String gender(@Nullable String value) {
        return value == null ? null : value.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static List<String> words(@Nullable String value) {
        if (value == null) return List.of();
        return Stream.of(value.split(",", -1)).map(String::strip).toList();
    }
}
