package org.sillok.kernel.body;

/**
 * What decides a tie (yes = no, before any casting vote).
 *
 * @param chairVotesOrdinarily whether the chair votes with the others; where not, only to break a tie
 */
public record TieRule(Resolution resolution, boolean chairVotesOrdinarily, Article article) {

    /** Who or what resolves a tie. */
    public enum Resolution {
        /** A tie rejects the motion. */
        REJECTED,
        /** The chair has a casting vote. */
        CHAIR_CASTS
    }
}
