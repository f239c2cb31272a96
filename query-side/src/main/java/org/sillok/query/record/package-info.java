/** Questions about the record itself, and how far its views have come. */
@NullMarked
package org.sillok.query.record;

import org.jspecify.annotations.NullMarked;
