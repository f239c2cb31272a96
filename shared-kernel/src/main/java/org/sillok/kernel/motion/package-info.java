/** Motions (의안): amendments, voting rounds, recusals, outcomes. */
@NullMarked
package org.sillok.kernel.motion;

import org.jspecify.annotations.NullMarked;
