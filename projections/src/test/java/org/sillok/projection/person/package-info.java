/** Tests of what is asked about persons. */
@NullMarked
package org.sillok.projection.person;

import org.jspecify.annotations.NullMarked;
