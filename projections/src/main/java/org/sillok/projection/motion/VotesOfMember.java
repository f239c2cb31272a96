package org.sillok.projection.motion;

import org.sillok.projection.Page;
import org.sillok.projection.person.PersonRef;

/** A member's votes. */
public record VotesOfMember(PersonRef member, Page<MemberVoteLine> votes) {}
