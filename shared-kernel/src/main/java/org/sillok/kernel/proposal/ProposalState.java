package org.sillok.kernel.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    SUBMITTED,
    INELIGIBLE,
    ELIGIBLE,
    MERGED,
    SHORTLISTED,
    PASSED_OVER,
    WITHDRAWN,
    NOT_FUNDED,
    FUNDED,
    COMPILED,
    CLOSED;

    /** Whether people can still change what it is: join it, merge it, reckon it. */
    public boolean open() {
        return this == SUBMITTED || this == ELIGIBLE;
    }

    /** The word for it in refusals and documents. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
