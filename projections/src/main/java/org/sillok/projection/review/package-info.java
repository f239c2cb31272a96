/** Reviews of programmes by topic panels, and how the budget answered. */
@NullMarked
package org.sillok.projection.review;

import org.jspecify.annotations.NullMarked;
