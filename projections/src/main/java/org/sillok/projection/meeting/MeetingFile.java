package org.sillok.projection.meeting;

import org.sillok.projection.body.BodyRef;

/** A meeting, and the body that meets. */
public record MeetingFile(BodyRef body, MeetingView meeting) {}
