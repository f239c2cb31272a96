package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** All that one run of events changed, ready to be written: in this order, versions, chunks, roots, blocked keys, token. */
final class Batch {

    final long number;
    long position;
    final Map<String, List<Document>> versions = new LinkedHashMap<>();
    final List<Document> chunks = new ArrayList<>();
    final Map<String, Directory> grown = new LinkedHashMap<>();
    final List<BlockedKey> blocked = new ArrayList<>();
    private Map<String, Document> roots = Map.of();

    Batch(long number, long position) {
        this.number = number;
        this.position = position;
    }

    void version(String collection, Document version) {
        versions.computeIfAbsent(collection, unknown -> new ArrayList<>()).add(version);
    }

    /** Takes down how the directories are now, since they go on growing while this is written. */
    Batch close() {
        roots = new LinkedHashMap<>();
        grown.forEach((id, directory) -> roots.put(id, directory.root()));
        grown.clear();
        return this;
    }

    Map<String, Document> roots() {
        return roots;
    }

    int documents() {
        return versions.values().stream().mapToInt(List::size).sum() + chunks.size() + roots.size();
    }
}
