/** Documents (자료): taken in by their bytes, named by their hash, attached to what they are about. */
@NullMarked
package org.sillok.command.document;

import org.jspecify.annotations.NullMarked;
