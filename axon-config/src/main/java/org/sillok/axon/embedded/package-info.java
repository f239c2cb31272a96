/** The event store and the vault inside the process: SQLite files, each with one writer that commits in groups. */
@NullMarked
package org.sillok.axon.embedded;

import org.jspecify.annotations.NullMarked;
