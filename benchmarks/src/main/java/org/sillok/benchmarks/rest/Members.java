package org.sillok.benchmarks.rest;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.sillok.benchmarks.motion.Floor;
import org.sillok.benchmarks.motion.Pile;
import org.sillok.benchmarks.record.Committee;

/** W1 over REST on one connection: the clerk opens and closes, each member votes with a token of his or her own. */
final class Members implements Floor {

    private static final String ACT = """
        "act":{"reason":"the agenda","authority":{"by":"citation","citation":{"source":"서울특별시 시민참여 기본조례","provision":"제9조"}}}\
        """;

    private final Connection connection;
    private final String clerk;
    private final List<String> members;
    private final Committee committee = new Committee("committee");

    /** @param members tokens, in the order of the committee's members */
    Members(Connection connection, String clerk, List<String> members) {
        this.connection = connection;
        this.clerk = clerk;
        this.members = members;
    }

    @Override
    public void open(int motion) {
        done(send(motion, "/rounds", clerk, "{\"method\":\"ROLL_CALL\"," + ACT + "}"));
    }

    @Override
    public void vote(int motion, int member) {
        done(cast(motion, member));
    }

    Connection.Answer cast(int motion, int member) {
        return send(motion, "/votes", members.get(member), ballot(motion, member));
    }

    @Override
    public void close(int motion) {
        done(send(motion, "/closing", clerk, "{" + ACT + "}"));
    }

    /** Asks the endpoint that does nothing. */
    void nothing() {
        done(connection.post(Nothing.PATH, headers(members.getFirst()), ballot(1, 0)));
    }

    private String ballot(int motion, int member) {
        return "{\"voter\":\"%s\",\"choice\":\"%s\"}"
                .formatted(committee.member(member).value(), Committee.choice(motion, member));
    }

    private Connection.Answer send(int motion, String path, String token, String body) {
        return connection.post("/api/v1/motions/" + Pile.id(motion).value() + path, headers(token), body);
    }

    private static String headers(String token) {
        var random = ThreadLocalRandom.current();
        var key = new UUID(random.nextLong(), random.nextLong());
        return "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + key + "\r\n";
    }

    private static void done(Connection.Answer answer) {
        if (answer.status() / 100 != 2) throw new IllegalStateException(answer.toString());
    }
}
