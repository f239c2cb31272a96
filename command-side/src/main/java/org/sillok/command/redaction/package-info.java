/** Texts that hold what must not be told are taken away: each by its place in the record. */
@NullMarked
package org.sillok.command.redaction;

import org.jspecify.annotations.NullMarked;
