/** All read models together: their list, their views in memory as of any position, and their digests. */
@NullMarked
package org.sillok.projection.catalog;

import org.jspecify.annotations.NullMarked;
