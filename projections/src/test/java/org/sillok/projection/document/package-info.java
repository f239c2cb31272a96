/** Tests of what is asked about documents. */
@NullMarked
package org.sillok.projection.document;

import org.jspecify.annotations.NullMarked;
