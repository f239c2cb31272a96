package org.sillok.kernel.cycle;

import java.util.Locale;

/** The stages of a cycle, in their order; a cycle may leave some out, but never the ballot. */
public enum Stage {
    /** Citizens propose (제안 접수). */
    SUBMISSION,
    /** Is it eligible (적격심사)? */
    SCREENING,
    /** Somebody looks at the place (현장확인). */
    SITE_CHECK,
    /** It is discussed, and the shortlist is made (숙의·심의). */
    DELIBERATION,
    /** Voters choose (투표). */
    BALLOT,
    /** The assembly confirms what was selected (총회 확정). */
    CONFIRMATION,
    /** What was selected becomes lines of the budget (예산 편성). */
    COMPILATION,
    /** The council decides on the budget (의회 의결). */
    COUNCIL_DECISION;

    /** The word for it in refusals and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
