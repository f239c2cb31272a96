package org.sillok.query.replay;

/** Why a session does not answer, or is not begun. */
public abstract sealed class ReplayProblem extends RuntimeException {

    private ReplayProblem(String said) {
        super(said);
    }

    /** There is no such session, or not any more. */
    public static final class Unknown extends ReplayProblem {
        Unknown(String id) {
            super("There is no session %s; after a while without questions a session ends.".formatted(id));
        }
    }

    /** It is still being folded, or cannot be. */
    public static final class NotReady extends ReplayProblem {

        private final transient Replay.Progress progress;

        NotReady(Replay.Progress progress) {
            super("The session has come to position %d of %d.".formatted(progress.position(), progress.at()));
            this.progress = progress;
        }

        public Replay.Progress progress() {
            return progress;
        }
    }

    /** It was asked about a moment after its own. */
    public static final class BeyondEnd extends ReplayProblem {
        BeyondEnd(long moment, long at) {
            super("The session ends at position %d, before %d.".formatted(at, moment));
        }
    }

    /** So many events do not fit into this process. */
    public static final class TooLong extends ReplayProblem {

        private final int most;

        TooLong(long events, int most) {
            super("%d events would be folded; the most is %d.".formatted(events, most));
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** Others use all sessions that there may be. */
    public static final class TooMany extends ReplayProblem {

        private final int most;

        TooMany(int most) {
            super("There are %d sessions already.".formatted(most));
            this.most = most;
        }

        public int most() {
            return most;
        }
    }
}
