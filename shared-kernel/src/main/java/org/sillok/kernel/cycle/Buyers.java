package org.sillok.kernel.cycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who would pay for which project: voters in groups that chose exactly the same ones, for these have the same money at
 * every moment.
 *
 * @param all everybody who cast a ballot, even for nothing of this category
 * @param size the voters of each group
 * @param of the groups that chose each project
 */
record Buyers(long all, long[] size, int[][] of) {

    /** @param place the place of a chosen project among those that are for sale, or -1 where it is not */
    static Buyers of(List<int[]> choices, int[] place, int projects) {
        var sizes = new HashMap<List<Integer>, Long>();
        for (var ballot : choices) {
            var chosen = Arrays.stream(ballot).map(project -> place[project]).filter(project -> project >= 0);
            sizes.merge(chosen.sorted().boxed().toList(), 1L, Long::sum);
        }
        var groups = List.copyOf(sizes.entrySet());
        var size = groups.stream().mapToLong(Map.Entry::getValue).toArray();
        var of = new int[projects][];
        var members = IntStream.range(0, projects)
                .mapToObj(project -> IntStream.builder())
                .toList();
        for (var group = 0; group < size.length; group++) {
            for (int project : groups.get(group).getKey()) members.get(project).add(group);
        }
        Arrays.setAll(of, project -> members.get(project).build().toArray());
        return new Buyers(choices.size(), size, of);
    }

    long count(int project) {
        return Arrays.stream(of[project]).mapToLong(group -> size[group]).sum();
    }
}
