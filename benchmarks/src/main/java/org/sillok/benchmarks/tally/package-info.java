/** Counting a mass of ballots and allocating by them. */
@NullMarked
package org.sillok.benchmarks.tally;

import org.jspecify.annotations.NullMarked;
