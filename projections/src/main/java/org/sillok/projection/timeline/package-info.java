/** The timeline: every event in plain words, who did it, why, and under what authority. */
@NullMarked
package org.sillok.projection.timeline;

import org.jspecify.annotations.NullMarked;
