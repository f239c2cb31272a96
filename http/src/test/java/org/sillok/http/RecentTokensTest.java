package org.sillok.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A signature is verified once; everything else about a token is looked at every time. */
class RecentTokensTest {

    private final List<String> verified = new ArrayList<>();
    private boolean inForce = true;

    private final RecentTokens tokens = new RecentTokens(
            token -> {
                verified.add(token);
                if (token.equals("forged")) throw new BadJwtException("forged");
                return Jwt.withTokenValue(token)
                        .header("alg", "ES256")
                        .claim("sub", token)
                        .build();
            },
            any -> inForce
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "expired", null)));

    @Test
    void the_signature_of_a_token_is_verified_once() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");

        assertThat(verified).containsExactly("a", "b");
    }

    @Test
    void a_known_token_that_has_run_out_is_refused() {
        tokens.decode("a");
        inForce = false;

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void the_token_used_longest_ago_is_forgotten_first() {
        for (int i = 0; i <= 4096; i++) tokens.decode("token-" + i);
        verified.clear();

        tokens.decode("token-1");
        tokens.decode("token-0");

        assertThat(verified).containsExactly("token-0");
    }

    @Test
    void what_was_refused_is_not_remembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(verified).hasSize(2);
    }
}
