package org.sillok.standalone;

import java.util.List;
import org.sillok.standalone.recount.RecountOverHttp;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides, the event store, the views and the vault in one process, for trial and for small bodies. */
@SpringBootApplication(scanBasePackages = {"org.sillok.command", "org.sillok.query", "org.sillok.standalone"})
public class Standalone {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("recount")) recount(List.of(arguments));
        else start(arguments);
    }

    /** Counts a cycle again from what another installation publishes; nothing is started. */
    private static void recount(List<String> arguments) {
        if (!RecountOverHttp.run(arguments.subList(1, arguments.size()), System.out)) System.exit(1);
    }

    private static void start(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
