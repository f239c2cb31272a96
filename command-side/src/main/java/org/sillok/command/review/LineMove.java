package org.sillok.command.review;

import org.sillok.kernel.Evidence;

/**
 * By how much one event of a budget changed the line of a programme.
 *
 * @param delta in the currency's minor unit; 0 where it did not touch the line
 */
record LineMove(long delta, Evidence evidence) {}
