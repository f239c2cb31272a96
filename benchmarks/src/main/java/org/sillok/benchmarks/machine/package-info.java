/** The machine that measures: what it is, what its disk does this minute, and what processes use of it. */
@NullMarked
package org.sillok.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
