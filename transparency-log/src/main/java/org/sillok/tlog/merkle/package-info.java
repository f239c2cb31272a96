/** Merkle trees as of RFC 6962: hashing, growing, and proofs made and verified. */
@NullMarked
package org.sillok.tlog.merkle;

import org.jspecify.annotations.NullMarked;
