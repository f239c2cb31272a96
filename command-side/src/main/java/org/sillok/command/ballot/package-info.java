/** Ballots: admitted by time, class and choices, and recorded so that nothing leads from a ballot to its voter. */
@NullMarked
package org.sillok.command.ballot;

import org.jspecify.annotations.NullMarked;
