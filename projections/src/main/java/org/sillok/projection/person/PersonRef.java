package org.sillok.projection.person;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/** A person spoken of in an answer; the name is a commitment that only the edge opens. */
public record PersonRef(PersonId id, @Nullable Commitment name) {}
