/** Ballots of participatory budgeting: what a voter chooses, and the rule that a ballot has to keep. */
@NullMarked
package org.sillok.kernel.ballot;

import org.jspecify.annotations.NullMarked;
