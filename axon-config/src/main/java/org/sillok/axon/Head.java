package org.sillok.axon;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The end of the record as far as it is known here, and who waits for it to move on. */
public final class Head {

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position = -1;

    /** The last position, or -1 while the record is empty. */
    public long position() {
        return position;
    }

    /** Moves on and wakes who waits; it never moves back. */
    public void moveTo(long newPosition) {
        if (newPosition <= position) return;
        lock.lock();
        try {
            position = Math.max(position, newPosition);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return whether the position has been reached within the time given */
    public boolean await(long wanted, Duration atMost) throws InterruptedException {
        if (position >= wanted) return true;
        long left = TimeUnit.NANOSECONDS.convert(atMost);
        lock.lock();
        try {
            while (position < wanted && left > 0) left = moved.awaitNanos(left);
            return position >= wanted;
        } finally {
            lock.unlock();
        }
    }
}
