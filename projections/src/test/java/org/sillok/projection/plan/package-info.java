@NullMarked
package org.sillok.projection.plan;

import org.jspecify.annotations.NullMarked;
