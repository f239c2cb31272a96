@NullMarked
package org.sillok.projection.proposal;

import org.jspecify.annotations.NullMarked;
