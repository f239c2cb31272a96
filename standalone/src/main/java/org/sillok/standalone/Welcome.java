package org.sillok.standalone;

import java.time.Duration;
import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.query.engine.Engine;
import org.sillok.standalone.own.OwnServer;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the scenarios at the start and says where to look. */
@Component
class Welcome {

    /** How long the views may take to reach what was loaded before the greeting is printed all the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> scenarios;
    private final OwnServer own;
    private final EventLog log;
    private final Engine engine;

    Welcome(@Value("${sillok.scenarios:}") List<String> scenarios, OwnServer own, EventLog log, Engine engine) {
        this.scenarios = scenarios.stream().filter(name -> !name.isBlank()).toList();
        this.own = own;
        this.log = log;
        this.engine = engine;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) throws InterruptedException {
        for (var scenario : scenarios) {
            var report = new ScenarioRunner(own.address(), own::token, System.out).load(scenario);
            System.out.printf("%s: %s%n", scenario, report);
        }
        if (scenarios.isEmpty()) return;
        engine.await(log.head(), PATIENCE);
        System.out.println(greeting());
    }

    private String greeting() {
        return """

                Sillok is running. Look here:
                  who is in office       %1$s/api/v1/bodies/seoul-democracy/roster
                  … and was on a day     %1$s/api/v1/bodies/seoul-democracy/roster?on=2019-11-05
                  what was decided       %1$s/api/v1/decisions
                  the budget book        %1$s/api/v1/budgets/seoul-2020
                  everything, in words   %1$s/api/v1/timeline
                  the signed log         %1$s/checkpoint, verified with the key at %1$s/log/vkey
                  all endpoints          %1$s/swagger-ui.html

                To act you need a token. This one is a clerk's:
                  curl -s %1$s/local/tokens -H "Sillok-Secret: $(cat %2$s)" -d subject=gansa -d role=clerk
                """.formatted(own.address(), own.secret());
    }
}
