/** Motions: what was moved, how it was voted on, and what was decided on which grounds. */
@NullMarked
package org.sillok.projection.motion;

import org.jspecify.annotations.NullMarked;
