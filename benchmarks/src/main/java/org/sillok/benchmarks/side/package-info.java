/** Each side of a comparison in a JVM of its own, told what to do line by line. */
@NullMarked
package org.sillok.benchmarks.side;

import org.jspecify.annotations.NullMarked;
