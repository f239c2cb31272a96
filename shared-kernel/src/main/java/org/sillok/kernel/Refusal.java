package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Why a command was not carried out, in the numbers that decided it. Each area has its own sealed family; the record's
 * name in kebab-case is the stable name of the problem.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "refusal")
public interface Refusal {

    /** What sort of no this is. */
    default Kind kind() {
        return Kind.RULE;
    }

    /** The sorts of refusal, each answered with one HTTP status. */
    enum Kind {
        /** The thing spoken of is not in the record. */
        UNKNOWN,
        /** The thing is not in a state in which this can be done. */
        STATE,
        /** A rule of the charter, the law or the arithmetic forbids it. */
        RULE,
        /** This actor may not do it. */
        FORBIDDEN,
        /** The thing has changed since it was read. */
        STALE
    }
}
