/** Questions about reviews. */
@NullMarked
package org.sillok.query.review;

import org.jspecify.annotations.NullMarked;
