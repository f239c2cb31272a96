package org.sillok.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.sillok.axon.EventLog;
import org.sillok.command.Command;
import org.sillok.kernel.Event;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventCatalog;
import org.slf4j.Logger;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.sillok", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_writing_side_does_not_see_the_reading_side = noClasses()
            .that(resideInAPackage("org.sillok.command.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.sillok.query..").or(resideInAPackage("org.sillok.projection..")));

    @ArchTest
    static final ArchRule the_reading_side_does_not_see_the_writing_side = noClasses()
            .that(resideInAPackage("org.sillok.query.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sillok.command.."));

    @ArchTest
    static final ArchRule the_sequencer_sees_neither_side = noClasses()
            .that(resideInAPackage("org.sillok.sequencer.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.sillok.command..", "org.sillok.query..", "org.sillok.projection.."));

    @ArchTest
    static final ArchRule neither_side_sees_the_sequencer_or_its_log = noClasses()
            .that(resideInAnyPackage("org.sillok.command..", "org.sillok.query..", "org.sillok.projection.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.sillok.sequencer..", "org.sillok.tlog.."));

    @ArchTest
    static final ArchRule the_transparency_log_sees_nothing_of_ours = noClasses()
            .that(resideInAPackage("org.sillok.tlog.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sillok..").and(not(resideInAPackage("org.sillok.tlog.."))));

    @ArchTest
    static final ArchRule the_auditor_sees_no_server = classes()
            .that(resideInAPackage("org.sillok.auditor.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.sillok.auditor..",
                    "org.sillok.kernel..",
                    "org.sillok.projection..",
                    "org.sillok.tlog..",
                    "org.jspecify..",
                    "picocli..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule nobody_sees_the_auditor = noClasses()
            .that(resideInAPackage("org.sillok..").and(not(resideInAPackage("org.sillok.auditor.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sillok.auditor.."));

    @ArchTest
    static final ArchRule the_kernel_knows_no_framework = classes()
            .that(resideInAPackage("org.sillok.kernel.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.sillok.kernel..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "org.erdtman..");

    @ArchTest
    static final ArchRule projections_know_no_framework = classes()
            .that(resideInAPackage("org.sillok.projection.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.sillok.kernel..",
                    "org.sillok.projection..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "org.erdtman..");

    @ArchTest
    static final ArchRule files_of_elections_know_the_kernel_alone = classes()
            .that(resideInAPackage("org.sillok.pabulib.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.sillok.kernel..", "org.sillok.pabulib..", "org.jspecify..");

    @ArchTest
    static final ArchRule aggregates_decide_from_events_alone = noClasses()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .dependOnClassesThat(anyOf(Logger.class, Clock.class, RandomGenerator.class, EventLog.class, Vault.class)
                    .or(resideInAPackage("org.sillok.command.intake"))
                    .or(resideInAPackage("org.springframework.web..")));

    @ArchTest
    static final ArchRule only_aggregates_handle_commands = methods()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Aggregate.class);

    @ArchTest
    static final ArchRule what_does_not_cross_a_module_is_package_private = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule events_are_records_with_a_stable_name = classes()
            .that()
            .implement(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(EventType.class);

    @ArchTest
    static final ArchRule commands_are_records = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule refusals_are_records = classes()
            .that()
            .implement(Refusal.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule names_speak_of_meaning =
            noClasses().should().haveNameMatching(".*(Dto|Impl|Manager|Helper|Utils?|Service|Command(?<!\\.Command))");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.sillok.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @Test
    void xstream_is_nowhere() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void every_event_class_is_in_the_catalog() {
        var classes = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sillok.kernel");
        var events = classes.stream()
                .filter(one -> one.isAnnotatedWith(EventType.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(EventCatalog.all())
                .extracting(entry -> entry.type().getName())
                .containsExactlyInAnyOrderElementsOf(events);
    }

    private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "log, clock, random, repository or vault",
                one -> java.util.Arrays.stream(types).anyMatch(one::isAssignableTo));
    }
}
