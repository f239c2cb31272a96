package org.sillok.query.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.motion.DecisionLine;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.motion.ListDecisions;
import org.sillok.projection.motion.ListMotions;
import org.sillok.projection.motion.ListMotionsOf;
import org.sillok.projection.motion.MotionFile;
import org.sillok.projection.motion.MotionLine;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryMotions")
@RequestMapping("/api/v1")
class MotionController {

    @GetMapping("/motions")
    Listing<MotionLine> motions(Paging paging, Moment moment) {
        return moment.list(new ListMotions(paging.oldestFirst()));
    }

    @GetMapping("/motions/{id}")
    ResponseEntity<MotionFile> motion(@PathVariable MotionId id, Moment moment) {
        return moment.know(id, new FindMotion(id), MotionFile::version);
    }

    @GetMapping("/bodies/{id}/motions")
    Listing<MotionLine> motionsOf(@PathVariable BodyId id, Paging paging, Moment moment) {
        moment.know(id, new FindBody(id));
        return moment.list(ListMotionsOf.body(id, paging.oldestFirst()));
    }

    @GetMapping("/meetings/{id}/motions")
    Listing<MotionLine> motionsAt(@PathVariable MeetingId id, Paging paging, Moment moment) {
        moment.know(id, new FindMeeting(id));
        return moment.list(ListMotionsOf.meeting(id, paging.oldestFirst()));
    }

    @GetMapping("/decisions")
    Listing<DecisionLine> decisions(@RequestParam @Nullable BodyId body, Paging paging, Moment moment) {
        return moment.list(new ListDecisions(body, paging.newestFirst()));
    }

    @GetMapping("/bodies/{id}/decisions")
    Listing<DecisionLine> decisionsOf(@PathVariable BodyId id, Paging paging, Moment moment) {
        moment.know(id, new FindBody(id));
        return moment.list(new ListDecisions(id, paging.newestFirst()));
    }
}
