package org.sillok.benchmarks.motion;

import java.nio.file.Path;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.stereotype.Aggregate;
import org.sillok.benchmarks.record.EmbeddedRecord;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionsMeasured;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Sillok as it is set up for itself: its command bus, its cache, its embedded store with group commit. */
final class SillokChamber implements Chamber {

    @Configuration
    @ComponentScan(
            basePackageClasses = MotionsMeasured.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Aggregate.class))
    @ComponentScan(
            basePackageClasses = Command.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandTargetResolver.class))
    static class Motions {}

    private final EmbeddedRecord record;
    private final CommandGateway commands;

    private SillokChamber(Path directory) {
        record = EmbeddedRecord.open(directory, Motions.class);
        commands = record.part(CommandGateway.class);
    }

    static SillokChamber alone(Path directory) {
        return new SillokChamber(directory);
    }

    /** With the transparency log following it in the same process, as in the standalone application. */
    static SillokChamber logged(Path directory) {
        var chamber = new SillokChamber(directory);
        chamber.record.context().getBean("sequencer"); // nothing is set up that is not asked for
        return chamber;
    }

    @Override
    public CommandGateway commands() {
        return commands;
    }

    @Override
    public EventStore store() {
        return record.part(EventStore.class);
    }

    @Override
    public EventStorageEngine engine() {
        return record.engine();
    }

    @Override
    public long events() {
        return record.log().head() + 1;
    }

    @Override
    public long bytes() {
        return record.bytes();
    }

    @Override
    public void close() {
        record.close();
    }
}
