/** Questions about documents. */
@NullMarked
package org.sillok.query.document;

import org.jspecify.annotations.NullMarked;
