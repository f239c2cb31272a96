package org.sillok.standalone.legistar;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports the folder that {@code --sillok.import.legistar=<folder>} names, and tells what was found. */
@Component
@ConditionalOnProperty("sillok.import.legistar")
class ImportAtStart {

    private final LegistarImport councilRecords;
    private final Path folder;

    ImportAtStart(LegistarImport councilRecords, @Value("${sillok.import.legistar}") Path folder) {
        this.councilRecords = councilRecords;
        this.folder = folder;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        System.out.println(councilRecords.run(folder, System.out));
    }
}
