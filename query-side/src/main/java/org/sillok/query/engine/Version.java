package org.sillok.query.engine;

import java.time.Instant;

/**
 * A view as it was from a position on, until the next version of it.
 *
 * @param created when the view came into being
 * @param modified when it became what it is here
 */
public record Version<V>(V view, long from, Instant created, Instant modified) {}
