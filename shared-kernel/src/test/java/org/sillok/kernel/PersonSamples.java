package org.sillok.kernel;

import static org.sillok.kernel.Samples.CITIZEN_3;
import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** Canonical events of persons; every kind of capacity and provenance occurs here. */
final class PersonSamples {

    private PersonSamples() {}

    static List<Sample> all() {
        var everything = new EnumMap<PersonalField, Commitment>(PersonalField.class);
        for (var field : PersonalField.values()) everything.put(field, words(field.name()));
        var contact = new TreeMap<>(Map.of(PersonalField.CONTACT, words("new contact")));
        return List.of(
                sample(new PersonRegistered(CITIZEN_3, new TreeMap<>(everything), stated())),
                sample("bare", new PersonRegistered(CITIZEN_3, new TreeMap<>(), plain(CITIZEN_3))),
                sample(new PersonCorrected(CITIZEN_3, contact, stated())),
                sample(new PersonErased(CITIZEN_3, new TreeSet<>(everything.keySet()), stated())),
                sample("by-administrator", corrected(contact, Capacity.ADMINISTRATOR, Provenance.PUBLISHED)),
                sample("by-auditor", corrected(contact, Capacity.AUDITOR, Provenance.ENTERED)),
                sample("by-citizen", corrected(contact, Capacity.CITIZEN, Provenance.ILLUSTRATIVE)));
    }

    private static PersonCorrected corrected(
            SortedMap<PersonalField, Commitment> values, Capacity capacity, Provenance provenance) {
        return new PersonCorrected(CITIZEN_3, values, mandated(capacity, provenance));
    }
}
