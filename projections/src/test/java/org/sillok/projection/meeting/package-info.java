/** Tests of what is asked about meetings. */
@NullMarked
package org.sillok.projection.meeting;

import org.jspecify.annotations.NullMarked;
