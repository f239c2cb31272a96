/** How events are written down: stable names, JSON, and the way from old shapes to new ones. */
@NullMarked
package org.sillok.kernel.catalog;

import org.jspecify.annotations.NullMarked;
