package org.sillok.kernel.budget;

import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;

/** A line that was made of a selected proposal; it lies under an envelope. */
public record CompiledLine(Line line, ProposalId proposal) {

    public CompiledLine {
        if (line.parent() == null) throw new InvalidValue("parent", "the envelope it is allotted from", "absent");
    }
}
