/** Natural persons: registered and corrected, with every personal value as a commitment. */
@NullMarked
package org.sillok.command.person;

import org.jspecify.annotations.NullMarked;
