package org.sillok.auditor.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.catalog.EventJson;

/**
 * The read models as they stand at a position.
 *
 * @param recordedAt the time of the last event that was told
 */
public record State(long position, @Nullable Instant recordedAt, List<Summary> readModels) {

    /**
     * One read model.
     *
     * @param digest over all its views; absent where it could not be folded
     * @param notCovered why not, and from where on
     */
    public record Summary(
            String name,
            long views,
            @Nullable String digest,
            @Nullable String notCovered) {}

    /** A view, as it is exported. */
    private record Exported(String partition, String id, Object view) {}

    static State of(long position, @Nullable Instant time, Collection<ReadModel<?>> models) {
        var summaries = models.parallelStream()
                .map(model ->
                        new Summary(model.name(), model.size(), model.whole() ? model.digest() : null, model.broken()))
                .toList();
        return new State(position, time, summaries);
    }

    /** Writes each read model that could be folded into one JSON file, its views in the order of their keys. */
    static void export(Collection<ReadModel<?>> models, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var model : models) {
            if (!model.whole()) continue;
            var views = exported(model);
            Files.write(
                    folder.resolve(model.name() + ".json"), EventJson.mapper().writeValueAsBytes(views));
        }
    }

    private static <V> List<Exported> exported(ReadModel<V> model) {
        return model.views().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Exported(one.getKey().partition(), one.getKey().id(), one.getValue()))
                .toList();
    }
}
