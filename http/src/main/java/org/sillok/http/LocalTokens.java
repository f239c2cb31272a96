package org.sillok.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.InvalidValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issues tokens to whoever knows the installation's secret; there is no such thing where somebody else issues them. */
@RestController
@ConditionalOnProperty(name = "sillok.access.public-key", matchIfMissing = true, havingValue = "\0")
class LocalTokens {

    private final LocalKeys keys;
    private final AccessProperties access;
    private final Clock clock;

    LocalTokens(LocalKeys keys, AccessProperties access, Clock clock) {
        this.keys = keys;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping(path = "/local/tokens", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<?> issue(
            @RequestHeader(name = "Sillok-Secret", required = false) @Nullable String secret,
            @RequestParam String subject,
            @RequestParam List<String> role) {
        if (secret == null || !same(secret, keys.secret())) {
            return Problem.of(
                            "secret-wrong",
                            "Not the secret",
                            HttpStatus.UNAUTHORIZED,
                            "Sillok-Secret is not the secret of this installation.")
                    .answer();
        }
        if (!Caller.isSomebody(subject)) throw new InvalidValue("subject", "a name, and not system", subject);
        if (role.isEmpty()) throw new InvalidValue("role", "admin, clerk, member or auditor", "none");
        return ResponseEntity.ok(
                token(new ActorId(subject), role.stream().map(Role::claimed).toList()));
    }

    String token(ActorId subject, List<Role> roles) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .subject(subject.value())
                .issuer("sillok-local")
                .claim("roles", roles.stream().map(Role::claim).toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(access.tokenLifetime())))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        try {
            token.sign(new ECDSASigner(keys.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key of this curve signs", e);
        }
        return token.serialize();
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
