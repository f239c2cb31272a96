package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Clerks who each register one person after another, until they are told to stop or get no more answer. */
final class Clerks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String ACT =
            "\"act\":{\"reason\":\"시험\",\"authority\":{\"by\":\"citation\",\"citation\":{\"source\":\"예시\",\"provision\":\"1\"}}}";

    private final Sillok sillok;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    /** Sets some to work. @param name what the ids of the persons begin with */
    Clerks(Sillok sillok, String name, int clerks) {
        this.sillok = sillok;
        for (int clerk = 0; clerk < clerks; clerk++) {
            var names = name + clerk + "-";
            threads.submit(() -> work(names));
        }
    }

    /** Registers a person who is called like his or her id. */
    static Sillok.Reply register(Sillok sillok, String person, String key) {
        return sillok.post("clerk:gansa", "/api/v1/persons", registration(person), "Idempotency-Key", key);
    }

    static String registration(String person) {
        return "{\"person\":\"%s\",\"name\":\"%s\",%s}".formatted(person, person, ACT);
    }

    private void work(String names) {
        try {
            for (int i = 0; !stopped; i++) {
                var person = names + i;
                sent.add(person);
                var answer = register(sillok, person, person);
                if (answer.status() != 201) return;
                acknowledged.put(person, answer.position());
            }
        } catch (RuntimeException nobodyAnswers) {
            return;
        }
    }

    void awaitAcknowledged(int least) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < least) {
            assertThat(System.nanoTime())
                    .as("commands are acknowledged in time")
                    .isLessThan(until);
            Thread.sleep(5);
        }
    }

    /** The persons of whom a clerk was told that they are registered, and where the record holds them. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** The persons whom a clerk has tried to register, with or without an answer. */
    Set<String> sent() {
        return sent;
    }

    /** Waits until the last answers have come in. */
    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
