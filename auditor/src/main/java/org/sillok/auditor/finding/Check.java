package org.sillok.auditor.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is checked. The names are part of what the tool writes, and stay. */
public enum Check {
    SIGNATURE("the log has signed its checkpoint"),
    WITNESSES("enough witnesses have cosigned the checkpoint"),
    KEPT("every checkpoint seen before is of a beginning of this very log"),
    ROOT("the entries alone give the root that was signed"),
    TILES("the tiles are those that the entries give"),
    LEAVES("every entry is the leaf of its position, in canonical form"),
    STREAMS("every stream of events is without a gap, and each leaf names the one before it"),
    CONTENT("payloads and metadata are those whose hashes the leaves hold, and nothing but ballots is withheld"),
    DISCLOSURES("what is disclosed opens the commitments in the events"),
    EVENTS("every payload that is told is an event of the record"),
    DECISIONS("every decision is what its votes, rules and those in the room give"),
    CYCLES("every tally and selection is what the ballots and the rules give"),
    BUDGETS("every budget keeps its sums, and changes only under authority"),
    STATE("the views and the ends of the streams are those that the log attests");

    private final String meaning;

    Check(String meaning) {
        this.meaning = meaning;
    }

    /** What holds where the check finds nothing. */
    public String meaning() {
        return meaning;
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
