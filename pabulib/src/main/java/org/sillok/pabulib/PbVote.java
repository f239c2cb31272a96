package org.sillok.pabulib;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What one voter chose.
 *
 * @param projects in the order given, which is that of preference where the votes are ordinal
 * @param points for each of these, or none where the vote type has none
 * @param more every other column, as written
 */
public record PbVote(String voter, List<String> projects, List<Integer> points, SequencedMap<String, String> more) {

    public PbVote {
        projects = List.copyOf(projects);
        points = List.copyOf(points);
        more = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(more));
    }
}
