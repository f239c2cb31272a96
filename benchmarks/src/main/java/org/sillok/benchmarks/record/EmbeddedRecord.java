package org.sillok.benchmarks.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sillok.axon.EventLog;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Sillok's own event store in a directory, set up as Sillok sets it up, with nothing else around it. */
public final class EmbeddedRecord implements AutoCloseable {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Alone {}

    private final ConfigurableApplicationContext context;
    private final Path directory;

    private EmbeddedRecord(ConfigurableApplicationContext context, Path directory) {
        this.context = context;
        this.directory = directory;
    }

    /** Opens it. @param parts further configuration to be set up with it */
    public static EmbeddedRecord open(Path directory, Class<?>... parts) {
        var context = new SpringApplicationBuilder(Alone.class)
                .sources(parts)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "sillok.data", directory.toString(),
                        "sillok.scenarios", "",
                        "spring.main.banner-mode", "off",
                        "spring.main.lazy-initialization", "true",
                        "logging.level.root", "warn"))
                .run();
        return new EmbeddedRecord(context, directory);
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    /** Another part of what was set up. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What the store takes up on disk. */
    public long bytes() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("events.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
