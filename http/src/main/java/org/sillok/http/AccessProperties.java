package org.sillok.http;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param publicKey a PEM file with the RSA public key of whoever issues tokens; absent where this installation issues its
 *     own
 * @param directory where an installation that issues its own tokens keeps its key and secret
 * @param tokenLifetime how long such a token holds
 */
@ConfigurationProperties("sillok.access")
record AccessProperties(
        @Nullable Path publicKey,
        @DefaultValue("data/access") Path directory,
        @DefaultValue("12h") Duration tokenLifetime) {}
