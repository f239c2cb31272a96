package org.sillok.sequencer;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sillok.axon.Custody;
import org.sillok.axon.EventLog;
import org.sillok.http.ProblemTexts;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.witness.WitnessClient;
import org.sillok.tlog.witness.Witnesses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The log of the record, in whatever process this module is put into; one process at a time writes it. */
@AutoConfiguration
@EnableConfigurationProperties(LogProperties.class)
@Import({
    LogController.class,
    KeyController.class,
    ContentController.class,
    DisclosureController.class,
    ReceiptController.class,
    LogDescription.class,
    LogProblems.class
})
class SequencerConfiguration {

    private static final Duration PATIENCE_WITH_WITNESSES = Duration.ofSeconds(5);

    @Bean
    LogPlaces logPlaces(LogProperties properties, @Value("${sillok.data:data}") Path data) {
        return LogPlaces.of(properties, data);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Sequencer sequencer(EventLog log, Custody custody, LogPlaces places, LogProperties properties, LogKeys keys) {
        return new Sequencer(log, custody, places, properties, keys, witnesses(properties));
    }

    @Bean
    LogKeys logKeys(LogPlaces places, LogProperties properties) {
        return new LogKeys(properties.origin(), places, properties.mlDsa());
    }

    private static Witnesses witnesses(LogProperties properties) {
        if (properties.witnesses().isEmpty()) return Witnesses.none();
        var http =
                HttpClient.newBuilder().connectTimeout(PATIENCE_WITH_WITNESSES).build();
        var clients = properties.witnesses().stream()
                .map(witness -> new WitnessClient(http, witness.url(), keys(witness), PATIENCE_WITH_WITNESSES))
                .toList();
        return new Witnesses(clients, properties.quorum());
    }

    private static List<VerifierKey> keys(LogProperties.Witness witness) {
        return witness.keys().stream().map(VerifierKey::parse).toList();
    }

    @Bean
    LogHealth logHealth(Sequencer sequencer, EventLog log) {
        return new LogHealth(sequencer, log);
    }

    @Bean
    PublishedEvents publishedEvents(Sequencer sequencer, EventLog log) {
        return new PublishedEvents(sequencer, log);
    }

    @Bean
    Ballots ballots(EventLog log, PublishedEvents events) {
        return new Ballots(log, events);
    }

    @Bean
    StoredByHash storedByHash(Sequencer sequencer, PublishedEvents events, Ballots ballots) {
        return new StoredByHash(new Hashes(sequencer.served()), events, ballots);
    }

    @Bean
    ProblemTexts logTexts() {
        return new ProblemTexts("log");
    }

    /** Outside of everything else that answers commands, so that it holds back the whole answer. */
    @Bean
    FilterRegistrationBean<SealedAnswers> sealedAnswers(Sequencer sequencer, LogProperties properties) {
        var filter = new FilterRegistrationBean<>(new SealedAnswers(sequencer, properties.patience()));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return filter;
    }
}
