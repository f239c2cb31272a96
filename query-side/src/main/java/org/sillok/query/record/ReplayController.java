package org.sillok.query.record;

import java.net.URI;
import java.util.List;
import org.sillok.http.ForAuditor;
import org.sillok.query.http.PointInTime;
import org.sillok.query.replay.Replay;
import org.sillok.query.replay.Replays;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sessions in which the record is folded anew, so that nobody need trust what is stored. */
@RestController
@RequestMapping("/api/v1/replays")
class ReplayController {

    /** Up to where: a position, or an instant with its offset. */
    record Begin(String at) {}

    private final Replays replays;
    private final PointInTime points;

    ReplayController(Replays replays, PointInTime points) {
        this.replays = replays;
        this.points = points;
    }

    @ForAuditor
    @PostMapping
    ResponseEntity<Replay.Progress> begin(@RequestBody Begin request) {
        var begun = replays.begin(points.read("at", request.at()).position());
        return ResponseEntity.created(URI.create("/api/v1/replays/" + begun.id()))
                .body(begun);
    }

    @GetMapping
    List<Replay.Progress> all() {
        return replays.all();
    }

    @GetMapping("/{id}")
    Replay.Progress one(@PathVariable String id) {
        return replays.session(id).progress();
    }

    @ForAuditor
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        replays.end(id);
    }
}
