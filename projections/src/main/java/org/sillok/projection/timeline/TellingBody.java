package org.sillok.projection.timeline;

import java.util.List;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;

/** What there is to tell of bodies. */
final class TellingBody {

    private TellingBody() {}

    static Telling tell(Telling telling, BodyEvent event) {
        telling.thing("body", event.body());
        return switch (event) {
            case BodyEstablished e -> established(telling, e);
            case CharterAmended e ->
                telling.count("version", e.version().version())
                        .day("effective", e.version().effective())
                        .count("seats", e.version().charter().seats());
            case MemberAppointed e -> membership(advice(telling, e.advice()), e.membership());
            case MemberReappointed e -> membership(advice(telling, e.advice()), e.membership());
            case MembershipEnded e ->
                telling.thing("person", e.person())
                        .text("seat", e.seat())
                        .term("ground", e.ground())
                        .day("on", e.on());
            case OfficeDesignated e ->
                telling.thing("person", e.person()).term("office", e.office()).day("from", e.from());
            case BodyDissolved e -> telling.day("on", e.on());
            case PublishedTermRecorded e -> membership(telling.sealed("title", e.title()), e.membership());
        };
    }

    private static Telling established(Telling telling, BodyEstablished e) {
        telling.sealed("name", e.name())
                .day("on", e.on())
                .count("seats", e.charter().seats());
        return e.parent() == null ? telling : telling.variant("within").thing("parent", e.parent());
    }

    private static Telling advice(Telling telling, List<Advice> advice) {
        var unmet = advice.stream().filter(one -> !one.met()).count();
        return telling.count("checks", advice.size()).count("checksUnmet", unmet);
    }

    private static Telling membership(Telling telling, Membership membership) {
        telling.thing("person", membership.person())
                .text("seat", membership.seat())
                .count("term", membership.term())
                .day("from", membership.from());
        return membership.until() == null ? telling.variant("open") : telling.day("until", membership.until());
    }
}
