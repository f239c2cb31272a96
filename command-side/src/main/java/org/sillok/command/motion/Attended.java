package org.sillok.command.motion;

import java.util.List;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;

/** Who came to a meeting. */
public record Attended(List<PersonId> people, Evidence evidence) {}
