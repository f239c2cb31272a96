package org.sillok.benchmarks.rest;

import org.sillok.command.CommandSide;
import org.sillok.standalone.Standalone;

/** What runs in the process that is asked. */
enum Served {
    COMMAND_SIDE(CommandSide.class, "command-side", "the command side in a process of its own"),
    WHOLE(
            Standalone.class,
            "application",
            "all of Sillok in one process, live views and the stand-in for MongoDB that keeps them included");

    private final Class<?> application;
    private final String configuration;
    private final String words;

    Served(Class<?> application, String configuration, String words) {
        this.application = application;
        this.configuration = configuration;
        this.words = words;
    }

    Class<?> application() {
        return application;
    }

    String configuration() {
        return configuration;
    }

    String words() {
        return words;
    }
}
