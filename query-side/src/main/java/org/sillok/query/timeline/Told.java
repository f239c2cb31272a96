package org.sillok.query.timeline;

import org.sillok.projection.timeline.Sentences;
import org.sillok.projection.timeline.TimelineEntry;

/** An event, and how one says it. */
public record Told(long position, Sentences.Said said, TimelineEntry event) {}
