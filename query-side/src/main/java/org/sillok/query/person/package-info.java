/** Questions about persons. */
@NullMarked
package org.sillok.query.person;

import org.jspecify.annotations.NullMarked;
