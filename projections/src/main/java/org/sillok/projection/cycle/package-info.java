/** Cycles of participatory budgeting: what they are, who votes, what was chosen and what came of it. */
@NullMarked
package org.sillok.projection.cycle;

import org.jspecify.annotations.NullMarked;
