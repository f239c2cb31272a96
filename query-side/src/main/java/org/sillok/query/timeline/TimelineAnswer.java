package org.sillok.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, newest first, in plain words.
 *
 * @param next where to go on; absent at the beginning of the record. A part may be short and still have a next one
 */
record TimelineAnswer(List<Told> events, @Nullable String next) {}
