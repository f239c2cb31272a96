/** The reading side: views of the record, stored as versions and served over HTTP. */
@NullMarked
package org.sillok.query;

import org.jspecify.annotations.NullMarked;
