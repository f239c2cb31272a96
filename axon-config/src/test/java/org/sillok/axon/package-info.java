/** What holds over every event store, and how commands get there. */
@NullMarked
package org.sillok.axon;

import org.jspecify.annotations.NullMarked;
