/** Questions about everything that happened, answered in plain words. */
@NullMarked
package org.sillok.query.timeline;

import org.jspecify.annotations.NullMarked;
