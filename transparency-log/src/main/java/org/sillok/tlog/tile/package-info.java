/** Tiles and entry bundles (c2sp.org/tlog-tiles), and proofs computed from them alone. */
@NullMarked
package org.sillok.tlog.tile;

import org.jspecify.annotations.NullMarked;
