package org.sillok.tlog.publish;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory whose machine can stop before any step. It knows what has been synchronised: a file's bytes when the file was, a folder's
 * names when the folder was; when the power fails the rest is lost, or some of it.
 */
final class MemoryDisk implements Disk {

    /** What of the unsynchronised is found again. */
    enum Loss {
        /** The process was killed: the disk has it all. */
        NOTHING,
        /** The power failed, and nothing had been written of its own accord. */
        EVERYTHING,
        /** The power failed, and some had been: of names some, of a file all, nothing, or the beginning. */
        SOME
    }

    /** The machine has stopped: no catch clause that expects a failing disk may catch it. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Node {
        byte[] bytes = new byte[0];
        byte @Nullable [] synced;
        final boolean folder;

        Node(boolean folder) {
            this.folder = folder;
        }
    }

    private Map<Path, Node> now = new TreeMap<>();
    private Map<Path, Node> durable = new TreeMap<>();
    private final Set<Path> locks = new HashSet<>();
    private final AtomicLong steps = new AtomicLong();
    private long stopAt = Long.MAX_VALUE;
    private boolean stops = true;

    /** How many steps were taken. */
    long steps() {
        return steps.get();
    }

    /** Stops the machine in place of the n-th step from now, counted from 0. */
    void stopAt(long step) {
        steps.set(0);
        stopAt = step;
        stops = true;
    }

    /** Lets the n-th step from now, and no other, fail with an exception. */
    void failAt(long step) {
        stopAt(step);
        stops = false;
    }

    /** Starts the machine again. */
    void restart(Loss loss, Random random) {
        if (loss != Loss.NOTHING) losePower(loss, random);
        locks.clear();
        stopAt = Long.MAX_VALUE;
    }

    private void losePower(Loss loss, Random random) {
        var found = new TreeMap<Path, Node>();
        var names = new HashSet<>(durable.keySet());
        names.addAll(now.keySet());
        for (var name : names) {
            boolean newer = loss == Loss.SOME && random.nextBoolean();
            var node = (newer ? now : durable).get(name);
            if (node != null) found.put(name, node);
        }
        found.keySet().removeIf(name -> !reachable(name, found));
        for (var node : found.values()) node.bytes = content(node, loss, random);
        now = found;
        durable = new TreeMap<>(found);
    }

    private static boolean reachable(Path name, Map<Path, Node> found) {
        for (var above = name.getParent(); above != null && above.getNameCount() > 0; above = above.getParent()) {
            var node = found.get(above);
            if (node == null || !node.folder) return false;
        }
        return true;
    }

    private static byte[] content(Node node, Loss loss, Random random) {
        var synced = node.synced == null ? new byte[0] : node.synced;
        if (loss == Loss.EVERYTHING || Arrays.equals(synced, node.bytes)) return synced;
        return switch (random.nextInt(3)) {
            case 0 -> synced;
            case 1 -> node.bytes;
            default -> Arrays.copyOf(node.bytes, node.bytes.length / 2);
        };
    }

    private void step() throws IOException {
        long step = steps.getAndIncrement();
        if (stops && step >= stopAt) throw new Stopped();
        if (step == stopAt) throw new IOException("no space left on device");
    }

    @Override
    public boolean exists(Path path) {
        return path.getNameCount() == 0 || now.containsKey(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        var node = now.get(file);
        if (node == null) throw new NoSuchFileException(file.toString());
        if (node.folder) throw new IOException(file + " is a folder");
        return node.bytes.clone();
    }

    @Override
    public List<Path> list(Path folder) {
        return now.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .toList();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        entered(folder);
        now.putIfAbsent(folder, new Node(true));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step();
        entered(file);
        now.computeIfAbsent(file, path -> new Node(false)).bytes = bytes.clone();
    }

    @Override
    public void sync(Path path) throws IOException {
        step();
        if (!exists(path)) throw new FileNotFoundException(path.toString());
        var node = now.get(path);
        if (node != null && !node.folder) {
            node.synced = node.bytes;
            return;
        }
        durable.keySet().removeIf(name -> path.equals(name.getParent()) && !now.containsKey(name));
        now.forEach((name, entered) -> {
            if (path.equals(name.getParent())) durable.put(name, entered);
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        var node = now.remove(from);
        if (node == null) throw new NoSuchFileException(from.toString());
        now.put(to, node);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        if (!list(path).isEmpty()) throw new IOException(path + " is not empty");
        if (now.remove(path) == null) throw new NoSuchFileException(path.toString());
    }

    @Override
    public Optional<Closeable> lock(Path file) {
        return locks.add(file) ? Optional.of(() -> locks.remove(file)) : Optional.empty();
    }

    private void entered(Path path) throws IOException {
        var above = path.getParent();
        if (above != null && !exists(above)) throw new NoSuchFileException(above.toString());
    }

    /** What is there, as a backup would take it. */
    Map<Path, byte[]> backup(Path below) {
        var copy = new TreeMap<Path, byte[]>();
        now.forEach((path, node) -> {
            if (path.startsWith(below) && !node.folder) copy.put(path, node.bytes.clone());
        });
        return copy;
    }

    /** Puts a backup in place of all that is there. */
    void restore(Path below, Map<Path, byte[]> backup) {
        for (var disk : List.of(now, durable)) {
            disk.entrySet().removeIf(file -> file.getKey().startsWith(below) && !file.getValue().folder);
            backup.forEach((path, bytes) -> {
                var node = new Node(false);
                node.bytes = bytes.clone();
                node.synced = node.bytes;
                disk.put(path, node);
            });
        }
    }
}
