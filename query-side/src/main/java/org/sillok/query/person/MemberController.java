package org.sillok.query.person;

import org.sillok.kernel.PersonId;
import org.sillok.projection.meeting.AttendanceOfMember;
import org.sillok.projection.meeting.ListAttendanceOfMember;
import org.sillok.projection.motion.ListVotesOfMember;
import org.sillok.projection.motion.MemberVoteLine;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.PersonRef;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/members/{id}")
class MemberController {

    /** How a member voted. */
    record Votes(PersonRef member, Listing<MemberVoteLine> votes) {}

    /** Where a member was present, and where not. */
    record Attendances(PersonRef member, Listing<AttendanceOfMember.Entry> meetings) {}

    @GetMapping("/votes")
    Votes votes(@PathVariable PersonId id, Paging paging, Moment moment) {
        moment.know(id, new FindPerson(id));
        var found = moment.ask(new ListVotesOfMember(id, paging.oldestFirst()));
        return new Votes(found.member(), moment.listing(found.votes()));
    }

    @GetMapping("/attendance")
    Attendances attendance(@PathVariable PersonId id, Paging paging, Moment moment) {
        moment.know(id, new FindPerson(id));
        var found = moment.ask(new ListAttendanceOfMember(id, paging.oldestFirst()));
        return new Attendances(found.member(), moment.listing(found.meetings()));
    }
}
