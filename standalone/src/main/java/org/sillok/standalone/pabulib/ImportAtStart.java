package org.sillok.standalone.pabulib;

import java.nio.file.Path;
import java.util.List;
import org.sillok.standalone.own.OwnServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports the files that {@code --sillok.import.pabulib=<file>,…} names, and tells what came of each. */
@Component("pabulibImportAtStart")
@ConditionalOnProperty("sillok.import.pabulib")
class ImportAtStart {

    private static final String ACTOR = "pabulib-import";

    private final OwnServer own;
    private final List<Path> files;

    ImportAtStart(OwnServer own, @Value("${sillok.import.pabulib}") List<String> files) {
        this.own = own;
        this.files = files.stream().map(Path::of).toList();
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        var token = own.token(ACTOR, "admin");
        new PabulibImport(own.address(), token, System.out).takeAll(files);
    }
}
