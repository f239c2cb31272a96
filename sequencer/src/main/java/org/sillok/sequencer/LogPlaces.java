package org.sillok.sequencer;

import java.nio.file.Path;

/**
 * Where the log lies.
 *
 * @param served what is public, under the paths at which it is served
 * @param key the file with the secret key
 * @param nextKey the file with the one that is to follow it, while it is to
 * @param rotation the note that announces it
 * @param mlDsaSeed the seed of the key that is safe against quantum computers
 * @param staging what waits to be published
 * @param lock what was signed last
 */
record LogPlaces(Path served, Path key, Path nextKey, Path rotation, Path mlDsaSeed, Path staging, Path lock) {

    static LogPlaces of(LogProperties properties, Path data) {
        var given = properties.directory();
        var directory = given == null ? data.resolve("log") : given;
        var lock = properties.lock();
        return new LogPlaces(
                directory.resolve("served"),
                directory.resolve("key.pkcs8"),
                directory.resolve("key-next.pkcs8"),
                directory.resolve("key-rotation"),
                directory.resolve("key-ml-dsa-44.seed"),
                directory.resolve("staging"),
                lock == null ? directory.resolve("lock") : lock);
    }
}
