/** Questions about district and dong plans. */
@NullMarked
package org.sillok.query.plan;

import org.jspecify.annotations.NullMarked;
