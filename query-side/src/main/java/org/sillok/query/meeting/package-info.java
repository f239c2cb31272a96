/** Questions about meetings. */
@NullMarked
package org.sillok.query.meeting;

import org.jspecify.annotations.NullMarked;
