@NullMarked
package org.sillok.projection.review;

import org.jspecify.annotations.NullMarked;
