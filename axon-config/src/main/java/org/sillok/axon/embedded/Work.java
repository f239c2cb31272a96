package org.sillok.axon.embedded;

import java.sql.SQLException;

/** A piece of work for the one writer. */
interface Work<R> {

    /** Looks whether it may be done and changes nothing: what it throws is its caller's alone. */
    default void check() throws SQLException {}

    /** Does it. When this throws, the batch is undone and each piece tried alone. */
    R write() throws SQLException;
}
