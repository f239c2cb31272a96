/** Tests of what holds for all read models together. */
@NullMarked
package org.sillok.projection.catalog;

import org.jspecify.annotations.NullMarked;
