/** What the workloads are about: one committee with its charter, and a generated record of many of them. */
@NullMarked
package org.sillok.benchmarks.record;

import org.jspecify.annotations.NullMarked;
