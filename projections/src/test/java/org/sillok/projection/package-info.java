/** Tests of the read models. */
@NullMarked
package org.sillok.projection;

import org.jspecify.annotations.NullMarked;
