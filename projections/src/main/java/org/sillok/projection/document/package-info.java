/** Documents, and what they are attached to. */
@NullMarked
package org.sillok.projection.document;

import org.jspecify.annotations.NullMarked;
