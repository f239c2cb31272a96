package org.sillok.query.record;

import org.sillok.axon.EventLog;
import org.sillok.query.http.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HeadController {

    /**
     * How far things have come.
     *
     * @param position the position up to which the record can be read here
     * @param head the last position of the record
     */
    record Head(long position, long head) {}

    private final EventLog log;

    HeadController(EventLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/head")
    Head head(Moment moment) {
        return new Head(moment.position(), log.head());
    }
}
