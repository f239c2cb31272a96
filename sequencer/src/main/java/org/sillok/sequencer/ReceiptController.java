package org.sillok.sequencer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotInTheLog;
import org.sillok.sequencer.Withheld.NothingDecided;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReceiptController {

    private final EventLog log;
    private final Sequencer sequencer;
    private final Receipts receipts;

    ReceiptController(EventLog log, Sequencer sequencer, LogProperties properties) {
        this.log = log;
        this.sequencer = sequencer;
        this.receipts = new Receipts(sequencer, properties.patience());
    }

    /** The proof that the decision of a round, or the last one, is in the log: a {@code .tlog-proof} file. */
    @GetMapping(path = "/api/v1/motions/{id}/receipt", produces = LogController.TEXT)
    ResponseEntity<byte[]> decision(@PathVariable MotionId id, @RequestParam @Nullable Integer round)
            throws IOException, InterruptedException {
        var decisions = log.stream(id.toString(), 0).stream().filter(event -> decides(event, round));
        var last = decisions.reduce((before, after) -> after);
        return file(
                id.value(),
                last.map(this::position).orElseThrow(() -> new NotHandedOut(new NothingDecided(id, round))));
    }

    /** The proof that an event is in the log. */
    @GetMapping(path = "/log/events/{position}/receipt", produces = LogController.TEXT)
    ResponseEntity<byte[]> event(@PathVariable long position) throws IOException, InterruptedException {
        if (position < 0 || position > log.head()) {
            throw new NotHandedOut(new NotInTheLog(position, sequencer.size()));
        }
        return file("event", position);
    }

    private static boolean decides(RecordedEvent recorded, @Nullable Integer round) {
        return switch (recorded.event()) {
            case VotingClosed closed -> round == null || closed.round() == round;
            case PublishedDecisionRecorded ignored -> round == null || round == 1;
            default -> false;
        };
    }

    /** Axon Server does not tell the position of what it gives out by stream. */
    private long position(RecordedEvent event) {
        return event.position() >= 0
                ? event.position()
                : log.position(event.stream(), event.sequence()).orElseThrow();
    }

    private ResponseEntity<byte[]> file(String name, long position) throws IOException, InterruptedException {
        var attachment = ContentDisposition.attachment()
                .filename("%s-%d.tlog-proof".formatted(name, position))
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(receipts.of(position).bytes());
    }
}
