package org.sillok.query.engine;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How soon views follow the record: at once for those who wait for a position in this process, otherwise after a short rest, in which
 * events gather that then share a batch. A batch costs about the same for one event as for fifty.
 */
final class Pace {

    private final long rest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private long wanted = -1;

    /** @param rest how long events may gather at most */
    Pace(Duration rest) {
        this.rest = rest.toNanos();
    }

    /** Somebody waits for a position. */
    void want(long position) {
        lock.lock();
        try {
            if (position <= wanted) return;
            wanted = position;
            asked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Rests, unless somebody waits for the next position or one after it. */
    void rest(long next) throws InterruptedException {
        long left = rest;
        lock.lockInterruptibly();
        try {
            while (wanted < next && left > 0) left = asked.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
