package org.sillok.benchmarks.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentStored;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** Two years of one committee: 24 meetings of 4 motions each, and what goes with them. */
final class CommitteeYears {

    private static final int MEETINGS = 24;
    private static final int MOTIONS = 4;

    private final Committee committee;
    private final GeneratedRecord record;
    private final String name;

    CommitteeYears(Committee committee, GeneratedRecord record) {
        this.committee = committee;
        this.record = record;
        this.name = committee.id().value();
    }

    void live() {
        found();
        budget();
        for (int meeting = 0; meeting < MEETINGS && !record.complete(); meeting++) meet(meeting);
    }

    private void found() {
        for (var member : committee.members()) {
            var values = new TreeMap<PersonalField, org.sillok.kernel.Commitment>();
            values.put(PersonalField.NAME, Committee.commitment(member.value()));
            values.put(PersonalField.GENDER, Committee.commitment(member.value() + " gender"));
            record.add(new PersonRegistered(member, values, Committee.clerk()));
        }
        record.add(committee.established());
        for (int member = 0; member < Committee.MEMBERS; member++) record.add(committee.appointed(member));
        record.add(new OfficeDesignated(
                committee.id(), Office.CHAIR, committee.member(0), Committee.IN_OFFICE_FROM, Committee.clerk()));
    }

    private BudgetId budgetId() {
        return new BudgetId(name + "-2020");
    }

    private void budget() {
        var envelope = new LineId("envelope");
        var lines = List.of(
                new Line(envelope, null, Committee.commitment("envelope"), 70_000_000_000L, null),
                new Line(new LineId("joint"), envelope, Committee.commitment("joint"), 35_000_000_000L, null),
                new Line(new LineId("local"), envelope, Committee.commitment("local"), 24_000_000_000L, null));
        record.add(new BudgetEstablished(budgetId(), committee.id(), 2020, "KRW", lines, Committee.clerk()));
    }

    private void meet(int number) {
        var meeting = new MeetingId(name + "-" + number);
        var session = new SessionId("s" + number);
        var day = LocalDate.of(2019, 12, 1).plusMonths(number);
        record.add(new MeetingConvened(
                meeting,
                committee.id(),
                MeetingKind.REGULAR,
                session,
                day.atTime(LocalTime.of(14, 0)).atZone(Committee.ZONE).toInstant(),
                Committee.commitment("place"),
                day.minusDays(7),
                7,
                0,
                null,
                record.evidence(committee.id()),
                Committee.clerk()));
        for (int item = 0; item < MOTIONS; item++) record.add(agendaItem(meeting, number, item));
        document(meeting, number);
        var absent = number % Committee.MEMBERS;
        attend(meeting, absent);
        for (int item = 0; item < MOTIONS; item++) {
            var round = new GeneratedRound(committee, record, meeting, session, absent, number * MOTIONS + item);
            round.take(new AgendaItemId("item-" + item), matter(number, item));
        }
        for (int member = 0; member < 3; member++) {
            if (member == absent) continue;
            record.add(new MemberDeparted(meeting, committee.member(member), Committee.clerk()));
        }
        record.add(new MeetingAdjourned(meeting, Committee.clerk()));
        spend(number);
    }

    private AgendaItemAdded agendaItem(MeetingId meeting, int number, int item) {
        var title = Committee.commitment(matter(number, item));
        return new AgendaItemAdded(
                meeting,
                new AgendaItem(new AgendaItemId("item-" + item), matter(number, item), null, title, List.of()),
                Committee.clerk());
    }

    private static String matter(int meeting, int item) {
        return "matter-" + meeting + "-" + item;
    }

    private void document(MeetingId meeting, int number) {
        var document = new DocumentId(Committee.commitment(meeting + " paper").hash());
        record.add(new DocumentStored(
                document, 20_000 + number, "application/pdf", Committee.commitment("paper"), Committee.clerk()));
        record.add(new DocumentAttached(document, meeting.toString(), record.evidence(meeting), Committee.clerk()));
    }

    private void attend(MeetingId meeting, int absent) {
        for (int member = 0; member < Committee.MEMBERS; member++) {
            if (member == absent) continue;
            record.add(new MemberArrived(
                    meeting, committee.member(member), record.evidence(committee.id()), Committee.clerk()));
        }
        var present = GeneratedRound.present(committee, absent);
        var opening = committee.charter().opening();
        record.add(new MeetingOpened(
                meeting,
                committee.roll(),
                present,
                opening,
                Verdict.quorum(opening, present.size(), Committee.MEMBERS, Committee.MEMBERS),
                record.evidence(committee.id()),
                Committee.clerk()));
    }

    private void spend(int number) {
        var project = new LineId("project-" + number);
        var line = new Line(project, new LineId("joint"), Committee.commitment("project"), 500_000_000L, null);
        record.add(new AmountAllotted(budgetId(), line, Committee.clerk()));
        record.add(new AmountTransferred(
                budgetId(), new LineId("local"), project, 1_000_000L + number, Committee.clerk()));
    }
}
