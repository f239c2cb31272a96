package org.sillok.query.record;

import org.sillok.http.ForAuditor;
import org.sillok.query.engine.Inspector;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the stored views are what the events make. */
@RestController
@RequestMapping("/api/v1/inspection")
class InspectionController {

    private final Inspector inspector;

    InspectionController(Inspector inspector) {
        this.inspector = inspector;
    }

    @GetMapping
    Inspector.Standing standing() {
        return inspector.standing();
    }

    /** Begins a pass, or hurries the one under way. */
    @ForAuditor
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Inspector.Standing inspect() {
        return inspector.inspect();
    }
}
