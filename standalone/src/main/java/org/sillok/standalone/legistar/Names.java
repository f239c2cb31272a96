package org.sillok.standalone.legistar;

import java.util.Locale;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.meeting.AgendaItemId;

/** How the numbers of the publication are named in this record. */
final class Names {

    /** Begins the name of everything that was taken over from this council. */
    static final String PREFIX = "nyc-";

    private Names() {}

    static PersonId person(int id) {
        return new PersonId(PREFIX + id);
    }

    static BodyId body(int id) {
        return new BodyId(PREFIX + id);
    }

    static MembershipId membership(int officeRecord) {
        return new MembershipId(PREFIX + officeRecord);
    }

    static MeetingId meeting(int event) {
        return new MeetingId(PREFIX + event);
    }

    static MotionId motion(int action) {
        return new MotionId(PREFIX + action);
    }

    static AgendaItemId item(int id) {
        return new AgendaItemId(PREFIX + id);
    }

    /** The matter of an agenda item: its file number ("Int 0004-2018"), or the item itself where it has none. */
    static String matter(Legistar.Item item) {
        var file = item.matterFile();
        if (file == null) return PREFIX + "item-" + item.id();
        return PREFIX + file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    }
}
