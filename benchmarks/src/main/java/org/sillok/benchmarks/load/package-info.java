/** Load: clients that wait for each answer, arrivals that do not, and how long answers took. */
@NullMarked
package org.sillok.benchmarks.load;

import org.jspecify.annotations.NullMarked;
