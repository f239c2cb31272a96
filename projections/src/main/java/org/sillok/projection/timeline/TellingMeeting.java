package org.sillok.projection.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;

/** What there is to tell of meetings. */
final class TellingMeeting {

    private TellingMeeting() {}

    static Telling tell(Telling telling, MeetingEvent event) {
        telling.thing("meeting", event.meeting());
        return switch (event) {
            case MeetingConvened e -> convened(telling, e);
            case AgendaItemAdded e ->
                telling.text("item", e.item().id().value())
                        .text("matter", e.item().matter())
                        .sealed("title", e.item().title());
            case AgendaItemWithdrawn e -> telling.text("item", e.item().value());
            case AgendaReordered e -> telling.text("order", order(e.order()));
            case MeetingPostponed e -> telling.moment("from", e.from()).moment("to", e.to());
            case MeetingCancelled ignored -> telling;
            case MemberArrived e -> telling.thing("member", e.member());
            case MemberDeparted e -> telling.thing("member", e.member());
            case MeetingOpened e ->
                quorum(telling, e.quorum())
                        .count("inOffice", e.roll().inOffice())
                        .count("seats", e.roll().seats())
                        .text("rule", e.quorumRule().article().citation());
            case MeetingSuspended e -> suspended(telling, e);
            case MeetingResumed e -> quorum(telling, e.quorum());
            case MeetingAdjourned ignored -> telling;
            case PublishedMeetingRecorded e ->
                telling.thing("body", e.body())
                        .moment("heldAt", e.heldAt())
                        .sealed("place", e.place())
                        .count("attendance", e.attendance().size())
                        .count("items", e.agenda().size());
        };
    }

    private static Telling convened(Telling telling, MeetingConvened e) {
        telling.thing("body", e.body())
                .term("kind", e.kind())
                .text("session", e.session().value())
                .moment("scheduledAt", e.scheduledAt())
                .sealed("place", e.place())
                .day("noticeOn", e.noticeOn())
                .count("noticeDays", e.noticeDays())
                .count("requiredNoticeDays", e.requiredNoticeDays());
        return e.urgency() == null ? telling : telling.variant("urgent").sealed("urgency", e.urgency());
    }

    private static String order(List<AgendaItemId> order) {
        return order.stream().map(AgendaItemId::value).collect(Collectors.joining(", "));
    }

    private static Telling suspended(Telling telling, MeetingSuspended e) {
        telling.term("cause", e.cause());
        return e.quorum() == null ? telling : quorum(telling, e.quorum()).variant("inquorate");
    }

    private static Telling quorum(Telling telling, Verdict quorum) {
        var decisive = quorum.decisive();
        return telling.count("present", decisive.count())
                .count("required", decisive.required())
                .count("of", decisive.of());
    }
}
