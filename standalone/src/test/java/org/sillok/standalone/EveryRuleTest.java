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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * That the two scenarios which are made for it meet every rule there is: all commands are carried out and all refusals
 * answered, over HTTP. What was sent and answered is taken from the wire and from the command bus, and what there is from
 * the code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleTest {

    static final List<String> SCENARIOS = List.of("every-rule", "every-budget-rule");

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> onThreadsOfTheirOwn = new ConcurrentSkipListSet<>(); // by the calendar, or many in flight
    private InProcess running;
    private Wiretap wire;
    private List<ScenarioRunner.Report> first;
    private Set<String> refused;

    @BeforeAll
    void load(@TempDir Path data) {
        running = InProcess.in(data, "--sillok.term-watch=PT0.2S");
        wire = Wiretap.before(running.sillok().base());
        running.part(CommandBus.class).registerHandlerInterceptor((work, chain) -> {
            var command = work.getMessage().getPayloadType().getSimpleName();
            var overHttp = RequestContextHolder.getRequestAttributes() != null;
            work.afterCommit(done -> (overHttp ? asked : onThreadsOfTheirOwn).add(command));
            return chain.proceed();
        });
        first = loaded();
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
                .untilAsserted(() -> assertThat(neverAsked()).containsExactly("ExpireTerm"));
        assertThat(Stream.concat(asked.stream(), neverAsked().stream()))
                .containsExactlyInAnyOrderElementsOf(commandsThereAre());
        System.out.printf(
                "commands: %d over HTTP, %d by the calendar%n",
                asked.size(), neverAsked().size());
    }

    @Test
    void every_refusal_is_answered_over_http() {
        var thereAre = EventJson.refusals().map(EventJson::name).toList();

        assertThat(refused).containsExactlyInAnyOrderElementsOf(thereAre);
        System.out.printf("refusals: %d over HTTP%n", refused.size());
    }

    @Test
    void loading_them_again_records_nothing() {
        var nothingNew = first.stream()
                .map(report -> new ScenarioRunner.Report(0, report.recorded(), report.refused()))
                .toList();

        assertThat(loaded()).isEqualTo(nothingNew);
    }

    private Set<String> neverAsked() {
        var never = new TreeSet<>(onThreadsOfTheirOwn);
        never.removeAll(asked);
        return never;
    }

    private static Set<String> commandsThereAre() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sillok.command").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
    }

    private List<ScenarioRunner.Report> loaded() {
        var runner = new ScenarioRunner(
                wire.base(),
                (subject, role) -> running.sillok().token(role + ":" + subject),
                new PrintStream(OutputStream.nullOutputStream()));
        return SCENARIOS.stream().map(runner::load).toList();
    }
}
