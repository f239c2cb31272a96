package org.sillok.query.replay;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sillok.axon.EventLog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The sessions of this process. */
@Component
@EnableConfigurationProperties(ReplayProperties.class)
public class Replays {

    private static final long LOOK_MILLIS = 1000;

    private final EventLog log;
    private final Clock clock;
    private final ReplayProperties properties;
    private final Map<String, Replay> sessions = new ConcurrentHashMap<>();

    Replays(EventLog log, Clock clock, ReplayProperties properties) {
        this.log = log;
        this.clock = clock;
        this.properties = properties;
    }

    /** Begins to fold up to a position. @throws ReplayProblem when there are too many sessions or events */
    public synchronized Replay.Progress begin(long at) {
        if (sessions.size() >= properties.most()) throw new ReplayProblem.TooMany(properties.most());
        if (at >= properties.events()) throw new ReplayProblem.TooLong(at + 1, properties.events());
        var replay = new Replay(UUID.randomUUID().toString(), at, clock);
        sessions.put(replay.id(), replay);
        Thread.ofPlatform().daemon().name("sillok-replay").start(() -> live(replay));
        return replay.progress();
    }

    private void live(Replay replay) {
        try {
            replay.fold(log, () -> sessions.containsKey(replay.id()));
            while (sessions.containsKey(replay.id())) {
                if (replay.used().plus(properties.idle()).isBefore(clock.instant())) sessions.remove(replay.id());
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException ended) {
            sessions.remove(replay.id());
        }
    }

    /** @throws ReplayProblem.Unknown when there is none */
    public Replay session(String id) {
        var replay = sessions.get(id);
        if (replay == null) throw new ReplayProblem.Unknown(id);
        return replay;
    }

    /** All of them, the furthest first. */
    public List<Replay.Progress> all() {
        return sessions.values().stream()
                .map(Replay::progress)
                .sorted(Comparator.comparing(Replay.Progress::at).reversed())
                .toList();
    }

    /** Ends one. @throws ReplayProblem.Unknown when there is none */
    public void end(String id) {
        if (sessions.remove(id) == null) throw new ReplayProblem.Unknown(id);
    }
}
