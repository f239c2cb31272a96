/** Rounds of district and dong plans, and the plans with every adjustment. */
@NullMarked
package org.sillok.projection.plan;

import org.jspecify.annotations.NullMarked;
