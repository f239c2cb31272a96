/** Tests of the timeline and its sentences. */
@NullMarked
package org.sillok.projection.timeline;

import org.jspecify.annotations.NullMarked;
