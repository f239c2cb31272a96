package org.sillok.command.meeting;

import org.sillok.command.Refused;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingRefusal.NotASubcommittee;
import org.sillok.kernel.meeting.MeetingRefusal.NoticeTooShort;
import org.sillok.kernel.meeting.MeetingRefusal.SameTime;

/** The rules of calling a meeting: who may meet as what, and how long before it must be said. */
final class Convening {

    private Convening() {}

    static MeetingConvened convened(ConveneMeeting asked) {
        var notice = asked.notice();
        if (asked.kind() == MeetingKind.SUBCOMMITTEE && !notice.subordinate()) {
            throw new Refused(new NotASubcommittee(asked.body()));
        }
        if (tooShort(notice, asked.urgency() != null)) {
            throw new Refused(
                    new NoticeTooShort(asked.meeting(), notice.on(), notice.days(), notice.required(), notice.rule()));
        }
        return new MeetingConvened(
                asked.meeting(),
                asked.body(),
                asked.kind(),
                asked.session(),
                asked.scheduledAt(),
                asked.place(),
                notice.on(),
                notice.days(),
                notice.required(),
                asked.urgency(),
                notice.evidence(),
                asked.act());
    }

    static MeetingPostponed postponed(Phase.Convened phase, PostponeMeeting asked) {
        if (asked.to().equals(phase.scheduledAt())) {
            throw new Refused(new SameTime(asked.meeting(), phase.scheduledAt()));
        }
        return new MeetingPostponed(asked.meeting(), phase.scheduledAt(), asked.to(), asked.act());
    }

    /** Urgency excuses a short notice, but nothing excuses one given after the meeting. */
    private static boolean tooShort(Notice notice, boolean urgent) {
        return notice.days() < 0 || (notice.days() < notice.required() && !urgent);
    }
}
