/** Takes over what a council has published in Legistar: persons, terms, meetings and roll-calls. */
@NullMarked
package org.sillok.standalone.legistar;

import org.jspecify.annotations.NullMarked;
