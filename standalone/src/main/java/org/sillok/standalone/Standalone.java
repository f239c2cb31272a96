package org.sillok.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides, the event store, the views and the vault in one process, for trial and for small bodies. */
@SpringBootApplication(scanBasePackages = {"org.sillok.command", "org.sillok.query", "org.sillok.standalone"})
public class Standalone {

    public static void main(String[] arguments) {
        SpringApplication.run(Standalone.class, arguments);
    }
}
