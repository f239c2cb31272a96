package org.sillok.http;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.sillok.kernel.catalog.Nullness;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reading is open to everybody; every command needs a bearer token. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@EnableMethodSecurity
@EnableConfigurationProperties(AccessProperties.class)
@Import({Description.class, LocalTokens.class, ProblemPages.class, Problems.class, ServerProblems.class})
public class HttpConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("problems");
    }

    /** Requests are read as strictly as their types are written: a misspelt field is an error, not a silent nothing. */
    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return json -> json.annotationIntrospector(
                        AnnotationIntrospector.pair(new Nullness(), new JacksonAnnotationIntrospector()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        empty -> empty.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(
                                Instant.class,
                                new Written<>(
                                        Instant.class,
                                        text -> OffsetDateTime.parse(text).toInstant())));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(@Value("${sillok.http.largest-body:32MB}") DataSize most) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(most));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE); // after authentication: strangers send nothing large
        return filter;
    }

    @Bean
    @ConditionalOnProperty(name = "sillok.access.public-key", matchIfMissing = true, havingValue = "\0")
    LocalKeys localKeys(AccessProperties access) {
        return LocalKeys.in(access.directory());
    }

    @Bean
    JwtDecoder jwtDecoder(AccessProperties access, org.springframework.beans.factory.ObjectProvider<LocalKeys> local) {
        var file = access.publicKey();
        var decoder = file == null
                ? ofOurOwn(local.getObject().key())
                : NimbusJwtDecoder.withPublicKey(publicKey(file)).build();
        var validator = JwtValidators.createDefaultWithValidators(HttpConfiguration::ofSomebody);
        decoder.setJwtValidator(validator);
        return new RecentTokens(decoder, validator);
    }

    private static NimbusJwtDecoder ofOurOwn(ECKey key) {
        return NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        var problems = new AccessProblems();
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers("/local/tokens", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** To observe every filter and every check would cost several times what they do; requests as a whole are observed. */
    @Bean
    SecurityObservationSettings noSpansOfChecks() {
        return SecurityObservationSettings.noObservations();
    }

    private static OAuth2TokenValidatorResult ofSomebody(Jwt token) {
        return Caller.isSomebody(token.getSubject())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private static JwtAuthenticationConverter converter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles());
        return converter;
    }

    private static Converter<Jwt, java.util.Collection<GrantedAuthority>> roles() {
        return jwt -> {
            var claimed = jwt.getClaimAsStringList("roles");
            if (claimed == null) return List.of();
            return Arrays.stream(Role.values())
                    .filter(role -> claimed.contains(role.claim()))
                    .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                    .toList();
        };
    }

    private static RSAPublicKey publicKey(Path pem) {
        try {
            var base64 = Files.readString(pem, StandardCharsets.US_ASCII)
                    .replaceAll("-----[A-Z ]+-----", "")
                    .replaceAll("\\s", "");
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(pem + " does not hold an RSA public key", e);
        }
    }
}
