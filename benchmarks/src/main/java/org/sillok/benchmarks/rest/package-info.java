/** Workload W1 over REST, beside an endpoint of the same server that does nothing. */
@NullMarked
package org.sillok.benchmarks.rest;

import org.jspecify.annotations.NullMarked;
