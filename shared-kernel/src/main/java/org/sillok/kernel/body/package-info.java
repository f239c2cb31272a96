/** Bodies (회의체): charters, seats, memberships, and the arithmetic of majorities. */
@NullMarked
package org.sillok.kernel.body;

import org.jspecify.annotations.NullMarked;
