/** Workload W2: many voters, each with one ballot. */
@NullMarked
package org.sillok.benchmarks.ballot;

import org.jspecify.annotations.NullMarked;
