/** Meetings (회의): convening, agenda, attendance, quorum. */
@NullMarked
package org.sillok.command.meeting;

import org.jspecify.annotations.NullMarked;
