package org.sillok.benchmarks.record;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    /**
     * Opens it.
     *
     * @param parts further configuration to be set up with it
     */
    public static EmbeddedRecord open(Path directory, Class<?>... parts) {
        var context = new SpringApplicationBuilder(Alone.class)
                .sources(parts)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.name=benchmarks", // and so not what the standalone application is set up with
                        "--sillok.data=" + directory,
                        "--spring.main.banner-mode=off",
                        "--spring.main.lazy-initialization=true",
                        "--sillok.vault.inspection.first=P1D", // what is measured commits to nothing that is in the
                        // vault
                        "--logging.level.root=warn");
        return new EmbeddedRecord(context, directory);
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    /** What everything of it was set up in. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Another part of what was set up. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What the store takes up on disk, once what is in its write-ahead log has gone into the file. */
    public long bytes() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("events.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select page_count * page_size from pragma_page_count(), pragma_page_size()")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
