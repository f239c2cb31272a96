package org.sillok.query.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.projection.body.BodyFile;
import org.sillok.projection.body.BodyView;
import org.sillok.projection.body.CharterView;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.body.FindCharter;
import org.sillok.projection.body.FindCharterOn;
import org.sillok.projection.body.FindRoster;
import org.sillok.projection.body.ListBodies;
import org.sillok.projection.body.ListMembershipsOfBody;
import org.sillok.projection.body.MembershipEntry;
import org.sillok.projection.body.Roster;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryBodies")
@RequestMapping("/api/v1/bodies")
class BodyController {

    @GetMapping
    Listing<BodyView> bodies(Paging paging, Moment moment) {
        return moment.list(new ListBodies(paging.oldestFirst()));
    }

    @GetMapping("/{id}")
    ResponseEntity<BodyFile> body(@PathVariable BodyId id, Moment moment) {
        return moment.know(id, new FindBody(id), file -> file.body().version());
    }

    @GetMapping("/{id}/roster")
    Roster roster(@PathVariable BodyId id, @RequestParam @Nullable LocalDate on, Moment moment) {
        return moment.know(id, new FindRoster(id, day(id, on, moment)));
    }

    @GetMapping("/{id}/memberships")
    Listing<MembershipEntry> memberships(@PathVariable BodyId id, Paging paging, Moment moment) {
        return moment.listing(moment.know(id, new ListMembershipsOfBody(id, paging.oldestFirst())));
    }

    @GetMapping("/{id}/charter")
    CharterView charter(@PathVariable BodyId id, @RequestParam @Nullable LocalDate on, Moment moment) {
        return moment.know(id, new FindCharterOn(id, day(id, on, moment)));
    }

    @GetMapping("/{id}/charters/{version}")
    CharterView charter(@PathVariable BodyId id, @PathVariable int version, Moment moment) {
        return moment.know(id, new FindCharter(id, version));
    }

    @GetMapping("/{id}/charters")
    List<BodyFile.Version> charters(@PathVariable BodyId id, Moment moment) {
        return moment.know(id, new FindBody(id)).charters();
    }

    private static LocalDate day(BodyId id, @Nullable LocalDate on, Moment moment) {
        return on != null
                ? on
                : moment.day(moment.know(id, new FindBody(id)).body().zone());
    }
}
