package org.sillok.axon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sillok.axon.EventStoreContract.Application;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.PersonId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Durable commands a second through the whole way of a command, by number of callers. A rough look while working; the
 * figures that count come from the benchmarks.
 */
final class Throughput {

    private Throughput() {}

    /** @param arguments seconds for each number of callers, then the numbers of callers */
    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory(Path.of("target"), "throughput");
        var application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("sillok.data=" + data)
                .run();
        try (application) {
            var gateway = application.getBean(CommandGateway.class);
            var numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
            run(gateway, 64, numbers[0]); // warms up
            for (int i = 1; i < numbers.length; i++) run(gateway, numbers[i], numbers[0]);
            var log = application.getBean(EventLog.class);
            scan(log);
            System.out.printf("%,d events, %,d bytes%n", log.head() + 1, size(data));
        }
        System.exit(0);
    }

    private static void run(CommandGateway gateway, int callers, int seconds) throws InterruptedException {
        var done = new AtomicInteger();
        var slowest = new AtomicLong();
        long cpu = cpu();
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    var person = People.somebody();
                    send(gateway, new TestPerson.Register(person));
                    for (long now = System.nanoTime(); now < end; ) {
                        send(gateway, correct(person));
                        long after = System.nanoTime();
                        slowest.accumulateAndGet(after - now, Math::max);
                        now = after;
                        done.incrementAndGet();
                    }
                });
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%4d callers: %,8.0f commands/s, mean %.2f ms, slowest %.1f ms, %.0f µs of processor each%n",
                callers,
                done.get() / took,
                callers * took * 1000 / done.get(),
                slowest.get() / 1e6,
                (cpu() - cpu) / 1e3 / done.get());
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static TestPerson.Correct correct(PersonId person) {
        return new TestPerson.Correct(person, 1);
    }

    private static void send(CommandGateway gateway, Object command) {
        gateway.sendAndWait(
                new GenericCommandMessage<>(command, Origin.of(ActorId.SYSTEM).metadata()));
    }

    private static void scan(EventLog log) {
        long start = System.nanoTime();
        long count = 0;
        for (var page = log.read(0, 1000);
                !page.isEmpty();
                page = log.read(page.getLast().position() + 1, 1000)) {
            for (var stored : page) if (!stored.technical()) count++;
        }
        System.out.printf("read: %,.0f events/s%n", count / ((System.nanoTime() - start) / 1e9));
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
