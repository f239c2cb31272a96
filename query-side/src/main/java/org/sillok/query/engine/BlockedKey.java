package org.sillok.query.engine;

import org.sillok.projection.Key;

/**
 * A view whose fold failed, and that stays as it was before until it is folded again from there.
 *
 * @param position the event that could not be folded in
 * @param reason the failure in one line
 */
public record BlockedKey(String projection, Key key, long position, String reason) {}
