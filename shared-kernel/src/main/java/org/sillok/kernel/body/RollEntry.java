package org.sillok.kernel.body;

import org.sillok.kernel.PersonId;

/** One member in office, by seat and person. */
public record RollEntry(SeatId seat, PersonId member) {}
