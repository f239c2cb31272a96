package org.sillok.axon;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of messages: UUIDs of version 7, sortable by time. Drawing each from the system's randomness is dear, so
 * that 36 random bits name the process and the rest counts. They are unique, not secret.
 */
public final class SortableIds extends IdentifierFactory {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 38;
    private static final long VERSION_7 = 0x7000L | RANDOM.nextInt(1 << 12);
    private static final long VARIANT = 0b10L << 62 | (long) RANDOM.nextInt(1 << 24) << COUNTER_BITS;
    private static final AtomicLong COUNTER = new AtomicLong(RANDOM.nextLong());

    @Override
    public String generateIdentifier() {
        var counted = COUNTER.incrementAndGet() & (1L << COUNTER_BITS) - 1;
        return new UUID(System.currentTimeMillis() << 16 | VERSION_7, VARIANT | counted).toString();
    }
}
