/** The seam between Sillok and what carries its events: Axon, the event stores, the vault. */
@NullMarked
package org.sillok.axon;

import org.jspecify.annotations.NullMarked;
