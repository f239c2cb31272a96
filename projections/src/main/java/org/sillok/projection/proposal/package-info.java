/** Proposals: the board of a cycle, and the story of each. */
@NullMarked
package org.sillok.projection.proposal;

import org.jspecify.annotations.NullMarked;
