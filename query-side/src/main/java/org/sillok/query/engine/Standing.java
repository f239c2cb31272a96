package org.sillok.query.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where readers stand: the live generation, the position it has reached, and what is blocked in it. */
final class Standing {

    /** All of it as of one instant. */
    record Now(Place place, long position, List<BlockedKey> blocked) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Now now = new Now(new Place(0), -1, List.of());

    Now now() {
        return now;
    }

    void move(Place place, long position, List<BlockedKey> blocked) {
        lock.lock();
        try {
            now = new Now(place, position, List.copyOf(blocked));
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a position is reached. @return whether it is, within the time given */
    boolean await(long position, Duration atMost) throws InterruptedException {
        if (now.position() >= position) return true;
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (now.position() < position && left > 0) left = moved.awaitNanos(left);
            return now.position() >= position;
        } finally {
            lock.unlock();
        }
    }
}
