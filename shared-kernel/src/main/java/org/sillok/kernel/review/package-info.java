/** Deliberative budgeting (시민숙의형): topic panels review programmes that exist, and the budget answers them. */
@NullMarked
package org.sillok.kernel.review;

import org.jspecify.annotations.NullMarked;
