package org.sillok.kernel.body;

import java.time.LocalDate;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;

/** The body ceased to exist; nobody is in office from that day on. */
@EventType("body-dissolved")
public record BodyDissolved(BodyId body, LocalDate on, Act act) implements BodyEvent {}
