package org.sillok.command.meeting;

import java.time.LocalDate;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Evidence;

/**
 * How a meeting is announced, and what the charter in force that day asks for.
 *
 * @param days from the day of the notice to the day of the meeting, where the body is
 * @param subordinate whether the body belongs to another
 */
record Notice(LocalDate on, int days, int required, Citation rule, boolean subordinate, Evidence evidence) {}
