/** The writing side: commands come in, aggregates decide from events only, events go out. */
@NullMarked
package org.sillok.command;

import org.jspecify.annotations.NullMarked;
