/** Persons, and the names under which everybody else speaks of them. */
@NullMarked
package org.sillok.projection.person;

import org.jspecify.annotations.NullMarked;
