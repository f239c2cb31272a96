package org.sillok.projection.cycle;

import java.util.ArrayList;
import java.util.List;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * How many have voted in a cycle, class by class in the order in which classes first voted.
 *
 * @param over whether voting has been closed; what comes afterwards is void
 * @param enrolled how many were entered into classes that are enrolled
 * @param voided ballots after the closing
 */
public record TurnoutView(
        CycleId cycle, boolean over, List<ClassCount> classes, List<ClassCount> enrolled, long voided) {

    /**
     * A number of a class.
     *
     * @param recasts ballots that their voter cast again
     */
    public record ClassCount(VoterClassId voterClass, long ballots, long recasts) {}

    public TurnoutView {
        classes = List.copyOf(classes);
        enrolled = List.copyOf(enrolled);
    }

    static TurnoutView none(CycleId cycle) {
        return new TurnoutView(cycle, false, List.of(), List.of(), 0);
    }

    /** How many of a class have a ballot that counts. */
    public long ballots(VoterClassId voterClass) {
        return of(classes, voterClass).ballots();
    }

    /** How many of a class cast theirs again. */
    public long recasts(VoterClassId voterClass) {
        return of(classes, voterClass).recasts();
    }

    /** How many were entered into a class. */
    public long enrolled(VoterClassId voterClass) {
        return of(enrolled, voterClass).ballots();
    }

    TurnoutView cast(VoterClassId voterClass) {
        return over ? tooLate() : new TurnoutView(cycle, false, plus(classes, voterClass, 1, 0), enrolled, voided);
    }

    TurnoutView recast(VoterClassId voterClass) {
        return over ? tooLate() : new TurnoutView(cycle, false, plus(classes, voterClass, 0, 1), enrolled, voided);
    }

    TurnoutView enrolling(VoterClassId voterClass, int more) {
        return new TurnoutView(cycle, over, classes, plus(enrolled, voterClass, more, 0), voided);
    }

    TurnoutView closed() {
        return new TurnoutView(cycle, true, classes, enrolled, voided);
    }

    private TurnoutView tooLate() {
        return new TurnoutView(cycle, true, classes, enrolled, voided + 1);
    }

    private static ClassCount of(List<ClassCount> counts, VoterClassId voterClass) {
        return counts.stream()
                .filter(one -> one.voterClass().equals(voterClass))
                .findFirst()
                .orElse(new ClassCount(voterClass, 0, 0));
    }

    private static List<ClassCount> plus(List<ClassCount> counts, VoterClassId voterClass, int ballots, int recasts) {
        var before = of(counts, voterClass);
        var after = new ClassCount(voterClass, before.ballots() + ballots, before.recasts() + recasts);
        var changed = new ArrayList<>(counts);
        var place = counts.indexOf(before);
        if (place < 0) changed.add(after);
        else changed.set(place, after);
        return changed;
    }
}
