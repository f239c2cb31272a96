/** JMH: what one event, one commitment, one fold and one decision cost. */
@NullMarked
package org.sillok.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
