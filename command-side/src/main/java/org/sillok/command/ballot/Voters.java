package org.sillok.command.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Slug;
import org.sillok.kernel.VoterKeys;
import org.sillok.kernel.VoterKeys.Purpose;
import org.sillok.kernel.cycle.Enrolment;
import org.springframework.stereotype.Component;

/**
 * What stands in the record for a voter: {@code HMAC-SHA-256(key of the cycle, domain ‖ reference)}, with a key and a
 * domain for ballots and others for enrolments. The reference itself is never kept.
 */
@Component
public class Voters {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] BALLOT = domain("sillok/ballot/v1\n");
    private static final byte[] ENROLMENT = domain("sillok/enrolment/v1\n");

    private record Use(CycleId cycle, Purpose purpose) {}

    private final VoterKeys keys;
    private final Map<Use, SecretKeySpec> known = new ConcurrentHashMap<>();

    Voters(VoterKeys keys) {
        this.keys = keys;
    }

    /** Makes sure that a cycle has its keys before anything in the record needs them. */
    public void prepare(CycleId cycle) {
        for (var purpose : Purpose.values()) key(new Use(cycle, purpose));
    }

    /** The name of a voter's only ballot in a cycle. */
    BallotId ballot(CycleId cycle, String voter) {
        return new BallotId(hash(new Use(cycle, Purpose.BALLOT), BALLOT, voter));
    }

    /** What says that a voter was entered into a class of a cycle. */
    public Enrolment enrolment(CycleId cycle, String voter) {
        return new Enrolment(hash(new Use(cycle, Purpose.ENROLMENT), ENROLMENT, voter));
    }

    private String hash(Use use, byte[] domain, String voter) {
        Slug.require(voter);
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key(use));
            mac.update(domain);
            return HexFormat.of().formatHex(mac.doFinal(voter.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private SecretKeySpec key(Use use) {
        return known.computeIfAbsent(
                use, asked -> new SecretKeySpec(keys.of(asked.cycle(), asked.purpose()), ALGORITHM));
    }

    private static byte[] domain(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
