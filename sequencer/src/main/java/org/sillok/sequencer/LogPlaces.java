package org.sillok.sequencer;

import java.nio.file.Path;

/**
 * Where the log lies.
 *
 * @param served what is public, under the paths at which it is served
 * @param key the file with the secret key
 * @param staging what waits to be published
 * @param lock what was signed last
 */
record LogPlaces(Path served, Path key, Path staging, Path lock) {

    static LogPlaces of(LogProperties properties, Path data) {
        var given = properties.directory();
        var directory = given == null ? data.resolve("log") : given;
        var lock = properties.lock();
        return new LogPlaces(
                directory.resolve("served"),
                directory.resolve("key.pkcs8"),
                directory.resolve("staging"),
                lock == null ? directory.resolve("lock") : lock);
    }
}
