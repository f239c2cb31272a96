package org.sillok.sequencer;

import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotInTheLog;
import org.sillok.sequencer.Withheld.Technique;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the hashes in the leaves are of: payload and metadata, byte for byte as they are stored. */
@RestController
@RequestMapping(path = "/log/events/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
class ContentController {

    private final Sequencer sequencer;
    private final EventLog log;
    private final Ballots ballots;

    ContentController(Sequencer sequencer, EventLog log, Ballots ballots) {
        this.sequencer = sequencer;
        this.log = log;
        this.ballots = ballots;
    }

    @GetMapping("/payload")
    ResponseEntity<byte[]> payload(@PathVariable long position) {
        var event = event(position);
        ballots.withheld(event).ifPresent(why -> {
            throw new NotHandedOut(why);
        });
        return answer(event.payload());
    }

    @GetMapping("/metadata")
    ResponseEntity<byte[]> metadata(@PathVariable long position) {
        return answer(event(position).metadata());
    }

    private StoredEvent event(long position) {
        var events =
                position >= 0 && position < sequencer.size() ? log.read(position, 1) : java.util.List.<StoredEvent>of();
        if (events.isEmpty() || events.getFirst().position() != position) {
            throw new NotHandedOut(new NotInTheLog(position, sequencer.size()));
        }
        var event = events.getFirst();
        if (event.technical()) throw new NotHandedOut(new Technique(position));
        return event;
    }

    private static ResponseEntity<byte[]> answer(byte[] stored) {
        return ResponseEntity.ok().cacheControl(LogController.FOR_EVER).body(stored);
    }
}
