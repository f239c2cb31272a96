/** A C2SP transparency log of any entries: hashed, tiled, signed, witnessed, published, and proved offline. */
@NullMarked
package org.sillok.tlog;

import org.jspecify.annotations.NullMarked;
