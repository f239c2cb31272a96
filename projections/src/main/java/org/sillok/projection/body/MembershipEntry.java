package org.sillok.projection.body;

import org.sillok.kernel.Commitment;
import org.sillok.projection.person.PersonRef;

/** One membership of somebody in some body. */
public record MembershipEntry(PersonRef person, Commitment bodyName, MembershipView membership) {}
