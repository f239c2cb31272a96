/** What the transparency log says of an event, byte for byte. */
@NullMarked
package org.sillok.kernel.log;

import org.jspecify.annotations.NullMarked;
