package org.sillok.standalone.legistar;

import java.nio.file.Path;
import java.time.Clock;
import org.sillok.http.HttpConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.RestController;

/**
 * The writing side with the import, over an event store in a folder of its own. Started by name only: it carries no stereotype,
 * so that no application of another test finds it.
 */
@EnableAutoConfiguration(exclude = HttpConfiguration.class)
@ComponentScan(
        basePackages = {"org.sillok.command", "org.sillok.standalone.legistar"},
        excludeFilters = {
            @Filter({RestController.class, SpringBootApplication.class}),
            @Filter(type = FilterType.REGEX, pattern = "org\\.sillok\\.command\\.intake\\.(?!Things).*")
        })
class Council {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Council.class)
                .web(WebApplicationType.NONE)
                .properties("sillok.data=" + data, "logging.level.root=warn", "spring.main.banner-mode=off")
                .run();
    }
}
