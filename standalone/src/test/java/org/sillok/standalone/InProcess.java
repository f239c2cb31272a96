package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Starts the whole system in this JVM, on a free port, with its record in a folder of the test's own. */
public final class InProcess implements AutoCloseable {

    private static final int PATIENCE = 3_000;

    private final ConfigurableApplicationContext context;
    private final Sillok sillok;

    private InProcess(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.sillok = new Sillok(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")),
                data);
    }

    public static InProcess in(Path data, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0", "--sillok.scenarios=", "--sillok.data=" + data, "--sillok.inspection.first=1d"));
        arguments.addAll(List.of(settings));
        var context = SpringApplication.run(Standalone.class, arguments.toArray(String[]::new));
        return new InProcess(context, data);
    }

    public Sillok sillok() {
        return sillok;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The views as they are in the database now. */
    public StoredViews views() {
        return StoredViews.live(part(MongoTemplate.class).getDb());
    }

    /** Builds all views anew beside the live ones. @return the new ones, once they have taken the place of the others */
    public StoredViews rebuilt() throws InterruptedException {
        int before = views().generation();
        var asked = sillok.post("admin:admin", "/api/v1/projections/rebuild", "");
        assertThat(asked.status()).as(asked.http().body()).isEqualTo(202);
        for (int i = 0; i < PATIENCE && views().generation() == before; i++) Thread.sleep(100);
        assertThat(views().generation()).as("a new generation").isGreaterThan(before);
        return views();
    }

    @Override
    public void close() {
        context.close();
    }
}
