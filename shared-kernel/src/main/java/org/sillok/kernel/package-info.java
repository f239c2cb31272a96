/** What every part of the record shares: events, values, refusals, and the arithmetic of decisions. */
@NullMarked
package org.sillok.kernel;

import org.jspecify.annotations.NullMarked;
