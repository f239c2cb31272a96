/** Tests of what is asked about bodies. */
@NullMarked
package org.sillok.projection.body;

import org.jspecify.annotations.NullMarked;
