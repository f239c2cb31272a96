/** Bodies: who sits in them, under which charter, on which day. */
@NullMarked
package org.sillok.projection.body;

import org.jspecify.annotations.NullMarked;
