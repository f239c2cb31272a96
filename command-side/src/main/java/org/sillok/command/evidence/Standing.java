package org.sillok.command.evidence;

import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;

/** Whether a person was in office in a body on the day of an act. */
public record Standing(PersonId person, boolean inOffice, Evidence evidence) {}
