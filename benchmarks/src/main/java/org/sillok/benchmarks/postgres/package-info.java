/** A private PostgreSQL for the length of a run, and what a plain insert costs there. */
@NullMarked
package org.sillok.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
