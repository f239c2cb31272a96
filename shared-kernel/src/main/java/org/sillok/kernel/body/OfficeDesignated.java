package org.sillok.kernel.body;

import java.time.LocalDate;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** A member was designated chair or vice-chair from a day on. */
@EventType(value = "office-designated", revision = 2)
public record OfficeDesignated(BodyId body, Office office, PersonId person, LocalDate from, Act act)
        implements BodyEvent {}
