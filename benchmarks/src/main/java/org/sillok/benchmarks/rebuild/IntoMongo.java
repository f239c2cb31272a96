package org.sillok.benchmarks.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.sillok.benchmarks.record.EmbeddedRecord;
import org.sillok.query.engine.Engine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sillok's own engine, which writes every version of every view into MongoDB, here the stand-in in this process. */
final class IntoMongo implements AutoCloseable {

    @Configuration
    @ComponentScan(basePackageClasses = Engine.class)
    static class Engines {}

    private static final int BULK = 500;
    private static final String SCRATCH = "benchmarks-scratch";

    private final ConfigurableApplicationContext context;
    private final long head;

    /** Starts the engine, which builds the views for the first time; that is not measured. */
    IntoMongo(EmbeddedRecord record) {
        head = record.log().head();
        context = new SpringApplicationBuilder(Engines.class)
                .parent(record.context())
                .web(WebApplicationType.NONE)
                .run("--spring.config.name=benchmarks", "--sillok.views.grace=0s", "--logging.level.root=warn");
        try {
            if (!engine().await(head, Duration.ofMinutes(10))) throw new IllegalStateException("the views lag behind");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Engine engine() {
        return context.getBean(Engine.class);
    }

    /** Builds all views anew beside the live ones, up to the moment at which they take their place. */
    Folded rebuild() {
        int before = engine().progress().generation();
        var start = System.nanoTime();
        engine().rebuild().join();
        while (engine().progress().generation() == before) pause();
        return new Folded(
                head + 1,
                (System.nanoTime() - start) / 1e9,
                documents(engine().progress().generation()),
                0,
                "");
    }

    /** How many documents the stand-in takes a second in bulk, views like those that are there, and nothing else. */
    Folded bulk(int documents) {
        var mongo = context.getBean(MongoTemplate.class);
        var source = mongo.getCollectionNames().stream()
                .max(java.util.Comparator.comparingLong(
                        name -> mongo.getCollection(name).estimatedDocumentCount()))
                .orElseThrow();
        var samples = mongo.getCollection(source).find().limit(BULK).into(new ArrayList<>());
        var start = System.nanoTime();
        for (int done = 0; done < documents; done += BULK) {
            mongo.getCollection(SCRATCH)
                    .insertMany(samples.stream().map(IntoMongo::copy).toList());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        mongo.getCollection(SCRATCH).drop();
        return new Folded(documents, seconds, documents, 0, "");
    }

    private static Document copy(Document document) {
        return new Document(document).append("_id", new ObjectId().toHexString());
    }

    private long documents(int generation) {
        var mongo = context.getBean(MongoTemplate.class);
        List<String> names = List.copyOf(mongo.getCollectionNames());
        return names.stream()
                .filter(name -> name.endsWith("-" + generation))
                .mapToLong(name -> mongo.getCollection(name).countDocuments())
                .sum();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
