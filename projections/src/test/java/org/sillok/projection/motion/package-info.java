/** Tests of what is asked about motions. */
@NullMarked
package org.sillok.projection.motion;

import org.jspecify.annotations.NullMarked;
