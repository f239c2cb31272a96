package org.sillok.query.plan;

import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.projection.plan.FindPlan;
import org.sillok.projection.plan.FindPlanning;
import org.sillok.projection.plan.ListPlannings;
import org.sillok.projection.plan.ListPlans;
import org.sillok.projection.plan.PlanView;
import org.sillok.projection.plan.PlanningView;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryPlans")
@RequestMapping("/api/v1")
class PlanController {

    @GetMapping("/plannings")
    Listing<PlanningView> plannings(Paging paging, Moment moment) {
        return moment.list(new ListPlannings(paging.oldestFirst()));
    }

    @GetMapping("/plannings/{id}")
    ResponseEntity<PlanningView> planning(@PathVariable PlanningId id, Moment moment) {
        return moment.know(id, new FindPlanning(id), PlanningView::version);
    }

    @GetMapping("/plannings/{id}/plans")
    Listing<PlanView> plans(@PathVariable PlanningId id, Paging paging, Moment moment) {
        moment.know(id, new FindPlanning(id));
        return moment.list(new ListPlans(id, paging.oldestFirst()));
    }

    @GetMapping("/plans/{id}")
    ResponseEntity<PlanView> plan(@PathVariable PlanId id, Moment moment) {
        return moment.know(id, new FindPlan(id), PlanView::version);
    }
}
