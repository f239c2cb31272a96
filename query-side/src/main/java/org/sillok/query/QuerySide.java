package org.sillok.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The reading side as a process of its own. */
@SpringBootApplication(scanBasePackages = "org.sillok.query")
public class QuerySide {

    public static void main(String[] arguments) {
        // Named apart, so that both sides can lie in one process with one configuration.
        new SpringApplicationBuilder(QuerySide.class)
                .properties("spring.config.name=query-side")
                .run(arguments);
    }
}
