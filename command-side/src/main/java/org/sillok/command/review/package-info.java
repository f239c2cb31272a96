/** Deliberative budgeting (시민숙의형): what topic panels think of programmes, and how the budget answers. */
@NullMarked
package org.sillok.command.review;

import org.jspecify.annotations.NullMarked;
