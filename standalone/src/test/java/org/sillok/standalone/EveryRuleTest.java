package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.command.Command;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * That its scenario meets every rule there is: all commands are carried out and all refusals answered, over HTTP. What
 * was sent and answered is taken from the wire and from the command bus, and what there is from the code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleTest {

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> byItself = new ConcurrentSkipListSet<>();
    private InProcess running;
    private Wiretap wire;
    private ScenarioRunner.Report first;
    private Set<String> refused;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data, "--sillok.term-watch=PT0.2S");
        wire = Wiretap.before(running.sillok().base());
        running.part(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
            var command = work.getMessage().getPayloadType().getSimpleName();
            var overHttp = RequestContextHolder.getRequestAttributes() != null;
            work.afterCommit(done -> (overHttp ? asked : byItself).add(command));
            return chain.proceed();
        });
        first = runner().load("every-rule");
        refused = wire.problems();
    }

    @AfterAll
    void stop() {
        wire.close();
        running.close();
    }

    @Test
    void every_command_is_carried_out_over_http_but_the_one_that_only_the_calendar_gives() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(byItself).containsExactly("ExpireTerm"));
        assertThat(Stream.concat(asked.stream(), byItself.stream()))
                .containsExactlyInAnyOrderElementsOf(commandsThereAre());
        System.out.printf("commands: %d over HTTP, %d by the calendar%n", asked.size(), byItself.size());
    }

    @Test
    void every_refusal_is_answered_over_http() {
        var thereAre = EventJson.refusals().map(EventJson::name).toList();

        assertThat(refused).containsExactlyInAnyOrderElementsOf(thereAre);
        System.out.printf("refusals: %d over HTTP%n", refused.size());
    }

    @Test
    void loading_it_again_records_nothing() {
        var again = runner().load("every-rule");

        assertThat(again.recorded()).isZero();
        assertThat(again.repeated()).isEqualTo(first.recorded());
        assertThat(again.refused()).isEqualTo(first.refused());
    }

    private static Set<String> commandsThereAre() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sillok.command").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
    }

    private ScenarioRunner runner() {
        return new ScenarioRunner(
                wire.base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
    }
}
