/** Workload W3: a record of realistic events, folded into all read models in several ways. */
@NullMarked
package org.sillok.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
