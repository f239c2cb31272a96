package org.sillok.auditor.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Key;
import tools.jackson.databind.JsonNode;

/**
 * What changed in the views between two positions.
 *
 * @param from the last position of the earlier moment
 * @param notCovered read models that could not be folded all the way, and why
 */
public record Difference(long from, long to, List<Changed> views, List<String> notCovered) {

    /**
     * A view that is another one now.
     *
     * @param positions of the events that changed it
     * @param before absent where the view is new
     * @param fields the members of the view that differ
     */
    public record Changed(
            String readModel,
            String partition,
            String id,
            List<Long> positions,
            @Nullable JsonNode before,
            JsonNode after,
            List<String> fields) {}

    static Difference of(long from, long to, Map<ReadModel<?>, Map<Key, Replaying.Change>> changes) {
        var views = new ArrayList<Changed>();
        var broken = new ArrayList<String>();
        changes.forEach((model, keys) -> {
            if (!model.whole()) broken.add("%s: %s".formatted(model.name(), model.broken()));
            keys.forEach((key, change) -> changed(model, key, change, views));
        });
        return new Difference(from, to, views, broken);
    }

    private static void changed(ReadModel<?> model, Key key, Replaying.Change change, List<Changed> views) {
        JsonNode after = EventJson.mapper().valueToTree(model.views().get(key));
        JsonNode before = change.before() == null ? null : EventJson.mapper().valueToTree(change.before());
        if (after.equals(before)) return;
        views.add(new Changed(
                model.name(), key.partition(), key.id(), change.positions(), before, after, fields(before, after)));
    }

    private static List<String> fields(@Nullable JsonNode before, JsonNode after) {
        var names = new TreeSet<>(after.propertyNames());
        if (before == null) return List.copyOf(names);
        names.addAll(before.propertyNames());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }
}
