package org.sillok.projection.timeline;

import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonEvent;
import org.sillok.kernel.person.PersonRegistered;

/** What there is to tell of persons. Which values were given is told, never the values. */
final class TellingPerson {

    private TellingPerson() {}

    static Telling tell(Telling telling, PersonEvent event) {
        telling.thing("person", event.person());
        return switch (event) {
            case PersonRegistered e -> telling.count("values", e.values().size());
            case PersonCorrected e -> telling.count("values", e.values().size());
            case PersonErased e -> telling.count("values", e.fields().size());
        };
    }
}
