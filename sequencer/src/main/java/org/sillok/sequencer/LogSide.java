package org.sillok.sequencer;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The log as a process of its own beside the two sides, over Axon Server. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class LogSide {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(LogSide.class)
                .properties("spring.config.name=log-side")
                .run(arguments);
    }
}
