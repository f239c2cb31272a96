package org.sillok.query.cycle;

import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.projection.cycle.BallotLine;
import org.sillok.projection.cycle.CycleFile;
import org.sillok.projection.cycle.CycleLine;
import org.sillok.projection.cycle.FindBallot;
import org.sillok.projection.cycle.FindCycle;
import org.sillok.projection.cycle.FindResult;
import org.sillok.projection.cycle.FindTally;
import org.sillok.projection.cycle.ListBallots;
import org.sillok.projection.cycle.ListCycles;
import org.sillok.projection.cycle.ResultFile;
import org.sillok.projection.cycle.TallyFile;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryCycles")
@RequestMapping("/api/v1/cycles")
class CycleController {

    @GetMapping
    Listing<CycleLine> cycles(Paging paging, Moment moment) {
        return moment.list(new ListCycles(paging.newestFirst()));
    }

    @GetMapping("/{id}")
    ResponseEntity<CycleFile> cycle(@PathVariable CycleId id, Moment moment) {
        return moment.know(id, new FindCycle(id), CycleFile::version);
    }

    /** The sums of all choices, once voting is over, or before where the cycle's rules say so. */
    @GetMapping("/{id}/tally")
    TallyFile tally(@PathVariable CycleId id, Moment moment) {
        return moment.know(id, new FindTally(id));
    }

    @GetMapping("/{id}/result")
    ResultFile result(@PathVariable CycleId id, Moment moment) {
        return moment.know(id, new FindResult(id));
    }

    /** All ballots; what they say only once voting is over, and only of classes in which enough voted. */
    @GetMapping("/{id}/ballots")
    Listing<BallotLine> ballots(@PathVariable CycleId id, Paging paging, Moment moment) {
        return moment.listing(moment.know(id, new ListBallots(id, paging.oldestFirst())));
    }

    /** The ballot that a receipt names. */
    @GetMapping("/{id}/ballots/{ballot}")
    BallotLine ballot(@PathVariable CycleId id, @PathVariable BallotId ballot, Moment moment) {
        return moment.know(ballot, new FindBallot(id, ballot));
    }
}
