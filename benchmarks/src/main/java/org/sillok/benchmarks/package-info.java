/** Measures Sillok beside its peers, in one run, on one machine. */
@NullMarked
package org.sillok.benchmarks;

import org.jspecify.annotations.NullMarked;
