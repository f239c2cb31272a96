package org.sillok.axon.embedded;

import org.jspecify.annotations.Nullable;

/** The file could not be read or written. */
final class StoreFailed extends RuntimeException {

    StoreFailed(@Nullable Throwable cause) {
        super(cause);
    }
}
