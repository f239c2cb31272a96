package org.sillok.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole system in this JVM, on a free port, with its record in a folder of the test's own. */
public final class InProcess implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Sillok sillok;

    private InProcess(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.sillok = new Sillok(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")),
                data);
    }

    public static InProcess in(Path data, String... settings) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--sillok.scenarios=", "--sillok.data=" + data));
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

    @Override
    public void close() {
        context.close();
    }
}
