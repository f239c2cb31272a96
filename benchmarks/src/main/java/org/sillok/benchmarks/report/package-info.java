/** What a run found, as a page of Markdown: tables, and each aim with whether it holds. */
@NullMarked
package org.sillok.benchmarks.report;

import org.jspecify.annotations.NullMarked;
