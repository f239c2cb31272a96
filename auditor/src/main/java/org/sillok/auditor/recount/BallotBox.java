package org.sillok.auditor.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.ballot.BallotEvent;

/**
 * Gathers ballots for their cycles. Of a ballot that is withheld nobody is told the cycle; where voting was open in one cycle alone
 * when it was cast, it can only be that one's.
 */
final class BallotBox {

    private final Checked check;
    private final Map<String, BallotFile> ballots = new LinkedHashMap<>();
    private final Map<String, CycleFile> cycleOf = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    BallotBox(Checked check) {
        this.check = check;
    }

    /** @param ballot absent where it is withheld */
    void take(long at, String stream, @Nullable BallotEvent ballot, Collection<CycleFile> cycles) {
        var file = ballots.computeIfAbsent(stream, BallotFile::new);
        file.cast(at, ballot);
        var known = cycleOf.get(stream);
        if (ballot == null) {
            if (known == null) guess(at, file, cycles);
            return;
        }
        var cycle = cycles.stream()
                .filter(one -> one.cycle.equals(ballot.cycle()))
                .findFirst()
                .orElse(null);
        if (cycle == null || at < cycle.opened) {
            check.failed(
                    at,
                    "a ballot of a cycle in which voting had not opened",
                    ballot.cycle().value());
        } else if (known != cycle) {
            if (known != null) known.ballots.remove(file);
            if (file.told().size() > 1)
                check.failed(
                        at,
                        "a ballot of one cycle goes on in another",
                        ballot.cycle().value());
            put(file, cycle);
        }
        if (cycle != null) rules(at, ballot, file, cycle);
    }

    private void guess(long at, BallotFile file, Collection<CycleFile> cycles) {
        var open = cycles.stream().filter(one -> one.isOpenAt(at)).toList();
        var over = cycles.stream().filter(one -> one.isClosedAt(at)).toList();
        if (open.size() == 1 && (over.isEmpty() || file.castings.size() == 1)) put(file, open.getFirst());
        else if (open.isEmpty() && over.size() == 1) put(file, over.getFirst());
        else unknown.add(file.stream);
    }

    private void put(BallotFile file, CycleFile cycle) {
        cycleOf.put(file.stream, cycle);
        unknown.remove(file.stream);
        cycle.ballots.add(file);
    }

    private void rules(long at, BallotEvent ballot, BallotFile file, CycleFile cycle) {
        var facts = cycle.facts;
        var voting = facts == null ? null : facts.voting();
        if (facts == null || voting == null) return;
        var faults = voting.poll().ballot().faults(ballot.choices(), voting.projects());
        if (!faults.isEmpty()) check.failed(at, "a ballot against the rule of the ballot", faults.toString());
        boolean again = file.castings.size() > 1;
        if (again && !facts.parameters().recast()) check.failed(at, "a second ballot of one voter", file.stream);
        if (file.castings.size() > BallotEvent.MOST_CASTINGS) check.failed(at, "a ballot cast too often", file.stream);
    }

    void end() {
        check.covered("ballots", ballots.size());
        long told = ballots.values().stream().filter(BallotFile::isTold).count();
        if (told < ballots.size()) check.uncovered("ballots of which no choices are told", ballots.size() - told);
        if (!unknown.isEmpty()) check.uncovered("of them such as may be of several cycles", unknown.size());
    }

    /** Of how many ballots nobody can know the cycle. */
    int unknown() {
        return unknown.size();
    }
}
