/** Workload W1: motions are opened, voted on and closed, in one process, on Sillok and on its peer. */
@NullMarked
package org.sillok.benchmarks.motion;

import org.jspecify.annotations.NullMarked;
