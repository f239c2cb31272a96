package org.sillok.standalone;

import java.util.List;
import org.sillok.standalone.pabulib.ImportElections;
import org.sillok.standalone.recount.RecountOverHttp;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides, the event store, the views and the vault in one process, for trial and for small bodies. */
@SpringBootApplication(scanBasePackages = {"org.sillok.command", "org.sillok.query", "org.sillok.standalone"})
public class Standalone {

    public static void main(String[] arguments) {
        var asked = arguments.length == 0 ? "" : arguments[0];
        switch (asked) {
            case "recount" -> recount(List.of(arguments));
            case "import-pabulib" -> importElections(List.of(arguments));
            default -> start(arguments);
        }
    }

    /** Counts a cycle again from what another installation publishes; nothing is started. */
    private static void recount(List<String> arguments) {
        if (!RecountOverHttp.run(arguments.subList(1, arguments.size()), System.out)) System.exit(1);
    }

    /** Takes published elections over into another installation; nothing is started. */
    private static void importElections(List<String> arguments) {
        var files = arguments.subList(1, arguments.size());
        if (!ImportElections.run(files, System.getenv(ImportElections.TOKEN), System.out)) System.exit(1);
    }

    private static void start(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
