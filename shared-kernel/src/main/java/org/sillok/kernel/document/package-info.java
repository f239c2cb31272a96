/** Documents (자료), addressed by their content. */
@NullMarked
package org.sillok.kernel.document;

import org.jspecify.annotations.NullMarked;
