package org.sillok.benchmarks.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sillok.benchmarks.record.Committee;
import org.sillok.kernel.Event;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;

/** Writing and reading the most frequent event. */
@State(Scope.Benchmark)
public class EventCodec {

    private Event event = vote();
    private byte[] stored = new byte[0];

    private static Event vote() {
        var committee = new Committee("committee");
        var voter = committee.member(3);
        return new VoteCast(new MotionId("m-1"), 1, Vote.of(voter, Committee.choice(1, 3)), Committee.mandate(voter));
    }

    @Setup
    public void store() {
        event = vote();
        stored = EventJson.write(event);
    }

    @Benchmark
    public byte[] write() {
        return EventJson.write(event);
    }

    @Benchmark
    public Event read() {
        return EventJson.read("vote-cast", 1, stored);
    }
}
