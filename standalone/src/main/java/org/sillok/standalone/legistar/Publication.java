package org.sillok.standalone.legistar;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of council records as published: gzipped files of JSON, one object a line. {@code people.jsonl.gz} holds the
 * persons, {@code *events.jsonl.gz} the meetings, every other file matters. They are read line by line, for they are
 * large.
 */
record Publication(Path folder) {

    private static final String SUFFIX = ".jsonl.gz";
    private static final String PERSONS = "people" + SUFFIX;
    private static final String MEETINGS = "events" + SUFFIX;

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    Publication {
        if (!Files.isRegularFile(folder.resolve(PERSONS))) {
            throw new IllegalArgumentException("no " + PERSONS + " in " + folder.toAbsolutePath());
        }
    }

    List<Legistar.Person> persons() {
        var persons = new ArrayList<Legistar.Person>();
        read(name -> name.equals(PERSONS), Legistar.Person.class, persons::add);
        return persons;
    }

    void meetings(Consumer<Legistar.Event> reader) {
        read(name -> name.endsWith(MEETINGS), Legistar.Event.class, reader);
    }

    void matters(Consumer<Legistar.Matter> reader) {
        read(name -> !name.equals(PERSONS) && !name.endsWith(MEETINGS), Legistar.Matter.class, reader);
    }

    private <T> void read(Predicate<String> named, Class<T> shape, Consumer<T> reader) {
        try (var files = Files.list(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(SUFFIX) && named.test(name))
                    .sorted()
                    .forEach(name -> lines(folder.resolve(name), shape, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static <T> void lines(Path file, Class<T> shape, Consumer<T> reader) {
        try (var bytes = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
                var objects = JSON.readerFor(shape).<T>readValues(bytes)) {
            while (objects.hasNextValue()) reader.accept(objects.nextValue());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
