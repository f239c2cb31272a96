package org.sillok.query.record;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sillok.http.ForAdmin;
import org.sillok.http.ForAuditor;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;
import org.sillok.query.engine.BlockedKey;
import org.sillok.query.engine.Engine;
import org.sillok.query.engine.Progress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projections")
class ProjectionsController {

    /** The read models, how far they have come, and what stays behind. */
    record State(Progress progress, List<ReadModel> projections) {}

    /** A read model and how many of its views are blocked. */
    record ReadModel(String name, int revision, long blocked) {}

    /** Whether a view came through, or what blocks it now. */
    record Retried(boolean unblocked, @Nullable BlockedKey blocked) {}

    private final Engine engine;

    ProjectionsController(Engine engine) {
        this.engine = engine;
    }

    @GetMapping
    State state() {
        var progress = engine.progress();
        return new State(
                progress,
                Projections.ALL.stream().map(one -> readModel(one, progress)).toList());
    }

    @ForAdmin
    @PostMapping("/rebuild")
    CompletableFuture<ResponseEntity<Progress>> rebuild() {
        return engine.rebuild()
                .thenApply(progress -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/projections"))
                        .body(progress));
    }

    @ForAuditor
    @PostMapping("/{name}/blocked/{partition}/{id}/retry")
    CompletableFuture<Retried> retry(
            @PathVariable String name, @PathVariable String partition, @PathVariable String id) {
        return engine.retry(name, Key.of(partition, id)).thenApply(ProjectionsController::retried);
    }

    private static Retried retried(Optional<BlockedKey> still) {
        return new Retried(still.isEmpty(), still.orElse(null));
    }

    private static ReadModel readModel(Projection<?> projection, Progress progress) {
        long blocked = progress.blocked().stream()
                .filter(one -> one.projection().equals(projection.name()))
                .count();
        return new ReadModel(projection.name(), projection.revision(), blocked);
    }
}
