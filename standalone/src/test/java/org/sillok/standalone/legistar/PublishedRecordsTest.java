package org.sillok.standalone.legistar;

import java.nio.file.Path;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.EventLog;
import org.sillok.command.evidence.Bodies;
import org.sillok.kernel.Vault;
import org.springframework.context.ConfigurableApplicationContext;

/** Made-up roll-calls alone, which need no published records and no views. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedRecordsTest implements MadeUpRollCalls {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @SuppressWarnings("NullAway.Init") // by start()
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        application = Council.start(data);
    }

    @AfterAll
    void stop() {
        if (application != null) application.close();
    }

    @Override
    public MadeUpCouncil council() {
        return new MadeUpCouncil(
                application.getBean(CommandGateway.class),
                application.getBean(EventLog.class),
                application.getBean(Bodies.class),
                application.getBean(Vault.class));
    }
}
