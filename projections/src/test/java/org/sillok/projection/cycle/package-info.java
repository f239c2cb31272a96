@NullMarked
package org.sillok.projection.cycle;

import org.jspecify.annotations.NullMarked;
