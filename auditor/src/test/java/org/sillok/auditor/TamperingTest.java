package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Finding;
import org.sillok.auditor.finding.Result;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;

/** Changes the bytes of a log that is served: a hundred times in each way, and every time the very position is named. */
class TamperingTest {

    private static final int TIMES = 100;
    private static final long SEED = 20_261_127;
    private static final int SIZE = 700;

    private static MadeLog whole;
    private static long size;

    @BeforeAll
    static void make() {
        var maker = grown();
        whole = maker.log();
        size = maker.size();
    }

    private static MadeLog.Maker grown() {
        var maker = new MadeLog.Maker();
        var committee = new Committee((event, disclosures) -> {
            disclosures.forEach(maker::disclose);
            maker.event(event);
        });
        committee.sit(SIZE / 3);
        maker.published();
        committee.sit(SIZE);
        return maker;
    }

    /** Bytes changed beneath whoever serves them; returns the position, or -1 where it is of no position. */
    enum Way {
        PAYLOAD_CHANGED(Check.CONTENT) {
            @Override
            long tamper(MadeLog log, Random random) {
                return content(log, random, told -> new Content.Told(changed(told.payload(), random), told.metadata()));
            }
        },
        METADATA_CHANGED(Check.CONTENT) {
            @Override
            long tamper(MadeLog log, Random random) {
                return content(log, random, told -> new Content.Told(told.payload(), changed(told.metadata(), random)));
            }
        },
        ENTRY_CHANGED(Check.ROOT) {
            @Override
            long tamper(MadeLog log, Random random) {
                int position = random.nextInt((int) size);
                entries(log, all -> all.set(position, changed(all.get(position), random)));
                return position;
            }
        },
        EVENT_REMOVED(Check.ROOT) {
            @Override
            long tamper(MadeLog log, Random random) {
                int position = random.nextInt((int) size);
                entries(log, all -> all.remove(position));
                contents(log, all -> all.remove(position));
                return position;
            }
        },
        TWO_SWAPPED(Check.ROOT) {
            @Override
            long tamper(MadeLog log, Random random) {
                int one = random.nextInt((int) size);
                int two = (one + 1 + random.nextInt((int) size - 1)) % (int) size;
                entries(log, all -> java.util.Collections.swap(all, one, two));
                contents(log, all -> java.util.Collections.swap(all, one, two));
                return Math.min(one, two);
            }
        },
        ONE_ADDED_IN_THE_PAST(Check.ROOT) {
            @Override
            long tamper(MadeLog log, Random random) {
                int position = random.nextInt((int) size);
                int like = random.nextInt((int) size);
                entries(log, all -> all.add(position, changed(all.get(like), random)));
                contents(log, all -> all.add(position, all.get(like)));
                return position;
            }
        },
        TILE_CHANGED(Check.TILES) {
            @Override
            long tamper(MadeLog log, Random random) {
                var tiles = log.files().keySet().stream()
                        .filter(path -> path.startsWith("tile/") && !path.startsWith("tile/entries"))
                        .toList();
                var path = tiles.get(random.nextInt(tiles.size()));
                var bytes = log.file(path).clone();
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                log.files().put(path, bytes);
                var tile = Tile.parse(path);
                return (tile.index() * Tile.WIDTH + at / 32) << (8 * tile.level());
            }
        },
        CHECKPOINT_ROLLED_BACK(Check.KEPT) {
            @Override
            long tamper(MadeLog log, Random random) {
                var seen = log.names("checkpoints").stream()
                        .mapToLong(Long::parseLong)
                        .min()
                        .orElseThrow();
                log.files().put("checkpoint", log.file("checkpoints/" + seen));
                return -1;
            }
        },
        DISCLOSURE_CHANGED(Check.DISCLOSURES) {
            @Override
            long tamper(MadeLog log, Random random) {
                return disclosure(log, random);
            }
        };

        private final Check check;

        Way(Check check) {
            this.check = check;
        }

        abstract long tamper(MadeLog log, Random random);
    }

    @ParameterizedTest
    @EnumSource
    void every_tampering_is_found_at_its_very_position(Way way) throws IOException {
        var random = new Random(SEED + way.name().hashCode());
        for (int time = 0; time < TIMES; time++) {
            var log = whole.copy();
            long position = way.tamper(log, random);
            var found = audit(log);

            var result = found.stream()
                    .filter(one -> one.check() == way.check)
                    .findFirst()
                    .orElseThrow();
            assertThat(result.holds())
                    .as("%s, time %d, position %d", way, time, position)
                    .isFalse();
            if (position >= 0) {
                assertThat(result.findings().getFirst().position())
                        .as("%s: %s", way, result.findings())
                        .isEqualTo(position);
            } else {
                assertThat(result.findings().getFirst().toString()).contains("rolled back", String.valueOf(size));
            }
        }
    }

    @Test
    void a_swap_names_both_positions() throws IOException {
        var log = whole.copy();
        entries(log, all -> java.util.Collections.swap(all, 70, 400));

        var root = audit(log).stream()
                .filter(one -> one.check() == Check.ROOT)
                .findFirst()
                .orElseThrow();

        assertThat(root.findings()).extracting(Finding::position).containsExactly(70L, 400L);
    }

    @RepeatedTest(TIMES)
    void a_whole_log_raises_no_false_alarm(org.junit.jupiter.api.RepetitionInfo time) throws IOException {
        var random = new Random(SEED + time.getCurrentRepetition());
        var log = Committee.log(20 + random.nextInt(600)).log();

        assertThat(audit(log)).allMatch(Result::holds);
    }

    private static List<Result> audit(MadeLog log) throws IOException {
        return Audits.audit(log, findings -> List.of());
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static long content(MadeLog log, Random random, java.util.function.UnaryOperator<Content.Told> change) {
        int position = random.nextInt((int) size);
        contents(log, all -> all.set(position, change.apply((Content.Told) all.get(position))));
        return position;
    }

    /** Changes the list of all entries, and cuts it into the very same files again. */
    private static void entries(MadeLog log, Consumer<List<byte[]>> change) {
        var all = new ArrayList<byte[]>();
        for (var path : bundles(log)) all.addAll(EntryBundle.parse(log.file("tile/entries/" + path)));
        change.accept(all);
        for (var path : bundles(log)) {
            var bundle = new java.io.ByteArrayOutputStream();
            for (int left = width(path); left > 0 && !all.isEmpty(); left--) {
                var entry = all.removeFirst();
                bundle.write(entry.length >>> 8);
                bundle.write(entry.length);
                bundle.writeBytes(entry);
            }
            log.files().put("tile/entries/" + path, bundle.toByteArray());
        }
    }

    private static void contents(MadeLog log, Consumer<List<Content>> change) {
        var all = new ArrayList<Content>();
        for (var path : bundles(log)) all.addAll(ContentBundle.parse(log.file("log/content/" + path)));
        change.accept(all);
        for (var path : bundles(log)) {
            var bundle = new ArrayList<>(all.subList(0, Math.min(width(path), all.size())));
            all.subList(0, bundle.size()).clear();
            log.files().put("log/content/" + path, ContentBundle.of(bundle));
        }
    }

    private static List<String> bundles(MadeLog log) {
        return log.files().keySet().stream()
                .filter(path -> path.startsWith("tile/entries/"))
                .map(path -> path.substring("tile/entries/".length()))
                .toList();
    }

    private static int width(String path) {
        return Tile.parse("tile/entries/" + path).width();
    }

    /** Changes a value, a salt or a commitment in the vault; the salt says which event it is of. */
    private static long disclosure(MadeLog log, Random random) {
        var path = "log/disclosures/"
                + bundles(log).get(random.nextInt(bundles(log).size()));
        var json = new String(log.file(path), StandardCharsets.UTF_8);
        var parts = new ArrayList<>(List.of(json.split("(?<=\\}),")));
        int which = random.nextInt(parts.size());
        var part = parts.get(which);
        var salt = part.replaceAll("(?s).*\"salt\":\"([0-9a-f]*)\".*", "$1");
        long position = Long.parseLong(salt.substring(0, 16), 16);
        parts.set(
                which,
                switch (random.nextInt(3)) {
                    case 0 -> part.replaceFirst("\"value\":\"", "\"value\":\"another ");
                    case 1 -> part.replaceFirst("\"salt\":\"0", "\"salt\":\"1");
                    default -> part.replaceFirst("(\"commitment\":\")[0-9a-f]{8}", "$100000000");
                });
        log.files().put(path, String.join(",", parts).getBytes(StandardCharsets.UTF_8));
        return position;
    }
}
