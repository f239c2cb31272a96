package org.sillok.kernel.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sillok.kernel.InvalidValue;

/**
 * The rules a body lives by (규약). A charter is a value: an amendment makes a new one, and a decision keeps the one it
 * was taken under.
 *
 * @param opening the quorum for opening and for every vote (의사정족수)
 * @param deciding the majority for ordinary matters (의결정족수)
 * @param special majorities for special matters; one named like a kind of matter is the one that kind needs
 */
public record Charter(
        List<SeatGroup> seatGroups,
        MajorityRule opening,
        MajorityRule deciding,
        List<MajorityRule> special,
        TieRule tie,
        RecusalRule recusal,
        NoticeRule notice,
        MinutesRule minutes,
        SecondingRule seconding,
        SecrecyRule secrecy,
        List<AppointmentCheck> checks) {

    public Charter {
        seatGroups = List.copyOf(seatGroups);
        special = List.copyOf(special);
        checks = List.copyOf(checks);
        if (seatGroups.isEmpty()) throw new InvalidValue("seatGroups", "at least one", "none");
        distinct("seatGroups", seatGroups.stream().map(SeatGroup::id).toList());
        distinct(
                "majorities",
                Stream.concat(Stream.of(deciding), special.stream())
                        .map(MajorityRule::id)
                        .toList());
        for (var threshold : opening.thresholds()) {
            if (threshold.base() != Base.SEATS && threshold.base() != Base.IN_OFFICE) {
                throw new InvalidValue("opening", "a share of SEATS or IN_OFFICE", threshold.base());
            }
        }
    }

    /** All seats of the body (정수). */
    public int seats() {
        return seatGroups.stream().mapToInt(SeatGroup::seats).sum();
    }

    public Optional<SeatGroup> seatGroup(String id) {
        return seatGroups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The majority rule of that name: the ordinary one or a special one. */
    public Optional<MajorityRule> majority(String id) {
        if (deciding.id().equals(id)) return Optional.of(deciding);
        return special.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The majority that a kind of matter needs: the special one of its name, where there is one. */
    public Optional<MajorityRule> majorityFor(String kind) {
        return special.stream().filter(rule -> rule.id().equals(kind)).findFirst();
    }

    private static void distinct(String what, List<String> ids) {
        if (new HashSet<>(ids).size() != ids.size()) throw new InvalidValue(what, "named differently", ids);
    }
}
