/** Meetings (회의): agenda, attendance, quorum. */
@NullMarked
package org.sillok.kernel.meeting;

import org.jspecify.annotations.NullMarked;
