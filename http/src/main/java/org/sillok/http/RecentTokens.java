package org.sillok.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Remembers whose signature was verified lately; whether the token is still in force is asked every time. */
final class RecentTokens implements JwtDecoder {

    private static final int MOST = 4096;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Map<String, Jwt> verified = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
            return size() > MOST;
        }
    };

    RecentTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        var known = recall(token);
        return known == null ? remember(token, decoder.decode(token)) : stillInForce(token, known);
    }

    private Jwt stillInForce(String token, Jwt known) {
        var answer = validator.validate(known);
        if (!answer.hasErrors()) return known;
        forget(token);
        throw new JwtValidationException("the token is no longer in force", answer.getErrors());
    }

    private synchronized void forget(String token) {
        verified.remove(token);
    }

    private synchronized @Nullable Jwt recall(String token) {
        return verified.get(token);
    }

    private synchronized Jwt remember(String token, Jwt jwt) {
        verified.put(token, jwt);
        return jwt;
    }
}
