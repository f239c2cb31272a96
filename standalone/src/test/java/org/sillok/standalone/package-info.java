/** The whole system, tested from outside. */
@NullMarked
package org.sillok.standalone;

import org.jspecify.annotations.NullMarked;
