package org.sillok.projection.body;

import java.time.LocalDate;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Office;
import org.sillok.projection.Trace;

/** Somebody's designation to an office of a body. */
public record OfficeView(BodyId body, Office office, PersonId person, LocalDate from, Trace designated) {}
