package org.sillok.query.person;

import org.sillok.http.Caller;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.privacy.Readers;
import org.sillok.projection.body.ListMembershipsOfPerson;
import org.sillok.projection.body.MembershipEntry;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.ListPersons;
import org.sillok.projection.person.PersonView;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryPersons")
@RequestMapping("/api/v1/persons")
class PersonController {

    @GetMapping
    Listing<PersonView> persons(Paging paging, Moment moment) {
        return moment.list(new ListPersons(paging.oldestFirst(), readers()));
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonView> person(@PathVariable PersonId id, Moment moment) {
        return moment.know(id, new FindPerson(id, readers()), PersonView::version);
    }

    /** Some values are for clerks and administrators only; the register says which. */
    private static Readers readers() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken
                        && Caller.of(authentication).mayActAs(Capacity.CLERK)
                ? Readers.OFFICE
                : Readers.EVERYBODY;
    }

    @GetMapping("/{id}/memberships")
    Listing<MembershipEntry> memberships(@PathVariable PersonId id, Paging paging, Moment moment) {
        moment.know(id, new FindPerson(id));
        return moment.list(new ListMembershipsOfPerson(id, paging.oldestFirst()));
    }
}
