package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ballot.BallotEvent;

/** One ballot: where it was cast, and what is told of it. */
final class BallotFile {

    final String stream;
    final List<Long> castings = new ArrayList<>(1);
    /** The castings that are told; a ballot may be told in part, or not at all. */
    private final List<Told> told = new ArrayList<>(1);

    /** A casting with its choices. */
    record Told(long position, BallotEvent ballot) {}

    BallotFile(String stream) {
        this.stream = stream;
    }

    void cast(long position, @Nullable BallotEvent ballot) {
        castings.add(position);
        if (ballot != null) told.add(new Told(position, ballot));
    }

    boolean isTold() {
        return !told.isEmpty();
    }

    List<Told> told() {
        return told;
    }

    /** How many castings lie before a position. */
    int before(long position) {
        return (int) castings.stream().filter(one -> one < position).count();
    }

    /** The casting that counts in a vote closed at a position, if it is told. */
    @Nullable
    Told counting(long closed) {
        int counted = before(closed);
        if (counted == 0) return null;
        long last = castings.get(counted - 1);
        return told.stream().filter(one -> one.position() == last).findFirst().orElse(null);
    }
}
