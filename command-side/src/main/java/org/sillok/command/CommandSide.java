package org.sillok.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The writing side as a process of its own, over Axon Server. */
@SpringBootApplication
public class CommandSide {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandSide.class)
                .properties("spring.config.name=command-side")
                .run(arguments);
    }
}
