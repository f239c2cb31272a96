package org.sillok.kernel.review;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.ReviewId;

/** The budget answered an opinion: followed or not, and why (반영 여부). */
@EventType("opinion-answered")
public record OpinionAnswered(ReviewId review, ProgrammeId programme, Reflection reflection, Act act)
        implements ReviewEvent {}
