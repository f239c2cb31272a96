/** Meetings: when, about what, and who was in the room. */
@NullMarked
package org.sillok.projection.meeting;

import org.jspecify.annotations.NullMarked;
