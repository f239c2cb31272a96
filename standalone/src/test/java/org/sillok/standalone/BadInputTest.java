package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.axon.EventLog;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of bad input, at every endpoint that the system describes: it is answered with a problem that is explained
 * at the address of its type, records nothing, and says nothing about the inside. What is spoiled are requests that were
 * carried out, as the scenarios of every rule sent them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    /** A class, or a line of a stack trace. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|javax|jakarta|org|com|tools|io)(?:\\.[a-z_]\\w*)+\\.[A-Z]\\w+|\\tat |Exception|Apache");

    /** A problem without parts of its own, told to the end. */
    private static final Pattern ENDED = Pattern.compile("\\r\\n\\r\\n[^}]*}$");

    private static final String JSON = "application/json";
    private static final int SHOWN = 400;
    private static final Set<String> UNREADABLE = Set.of("malformed-request", "invalid-value", "bad-parameter");
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("persons", "ara"),
            Map.entry("members", "ara"),
            Map.entry("bodies", "every-rule"),
            Map.entry("meetings", "every-rule-1"),
            Map.entry("motions", "garden"),
            Map.entry("budgets", "every-rule-2020"),
            Map.entry("cycles", "every-budget-rule"),
            Map.entry("proposals", "crossing"),
            Map.entry("reviews", "every-budget-rule"),
            Map.entry("plannings", "every-budget-rule"),
            Map.entry("plans", "every-budget-rule-north"),
            Map.entry("documents", "d9f6b800374b9307650ff2d47cb404e20638f23c7853dba64d6ca2f8293151f2"),
            Map.entry("timeline", "0"));

    /** Begins something that is not in the record: auditors may, and again as often as they like. */
    private static final String SESSIONS = "/api/v1/replays";

    /** What is put into a ballot box is known by no key, so that nothing leads from it to whoever put it in. */
    private static final Pattern BALLOT_BOX = Pattern.compile(".*/(paper-ballots|ballots|ballots/batch)");

    private final Map<String, JsonNode> pages = new HashMap<>();
    private final Map<Api.Endpoint, Wiretap.Sent> carriedOut = new LinkedHashMap<>();
    private InProcess running;
    private Sillok sillok;
    private Api api;
    private Path data;
    private final List<String> faults = new ArrayList<>();
    private long asked;

    @BeforeAll
    void load(@TempDir Path folder) {
        data = folder;
        running = InProcess.in(folder, "--sillok.term-watch=P1D");
        sillok = running.sillok();
        api = Api.of(sillok);
        for (var page : sillok.get("/problems").json())
            pages.put(page.path("type").asString(), page);
        try (var wire = Wiretap.before(sillok.base())) {
            var runner = new ScenarioRunner(
                    wire.base(),
                    (subject, role) -> sillok.token(role + ":" + subject),
                    new PrintStream(OutputStream.nullOutputStream()));
            EveryRuleTest.SCENARIOS.forEach(runner::load);
            new Sillok(wire.base(), folder).post("auditor:auditor", SESSIONS, "{\"at\":\"0\"}");
            for (var sent : wire.carriedOut()) {
                api.act()
                        .filter(endpoint ->
                                endpoint.matches(sent.method(), sent.uri().getPath()))
                        .findFirst()
                        .ifPresent(endpoint -> carriedOut.putIfAbsent(endpoint, sent));
            }
        }
    }

    @AfterAll
    void stop() {
        running.close();
    }

    /** Everything that is asked for in the block gets its problem, and all that do not are named at the end. */
    private void inOrder(String what, Runnable block) {
        faults.clear();
        asked = 0;
        var head = running.part(EventLog.class).head();
        block.run();
        System.out.printf("%s: %d requests%n", what, asked);
        assertThat(faults.stream().limit(SHOWN)).as("%d faults", faults.size()).isEmpty();
        assertThat(running.part(EventLog.class).head()).isEqualTo(head);
    }

    @Test
    void every_endpoint_is_described_and_each_that_takes_a_body_was_sent_one() {
        var mapped = Objects.requireNonNull(
                        running.part(DispatcherServlet.class).getHandlerMappings())
                .stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") || path.startsWith("/problems") || path.startsWith("/local"));

        assertThat(api.endpoints().stream().map(Api.Endpoint::path).collect(Collectors.toSet()))
                .containsAll(mapped.toList());
        assertThat(api.act().filter(Api.Endpoint::takesJson).toList())
                .allSatisfy(endpoint -> assertThat(carriedOut).containsKey(endpoint));
        System.out.printf("%d endpoints, %d bodies to spoil%n", api.endpoints().size(), carriedOut.size());
    }

    @Test
    void a_spoiled_body_is_refused() {
        inOrder(
                "spoiled bodies",
                () -> eachWithJson((endpoint, sent) -> Spoiled.all(sent.body()).forEach(spoiled -> {
                    var what = endpoint + ": " + spoiled.how();
                    // What was carried out once is mostly refused the second time: it must not come to that.
                    demand(UNREADABLE.contains(expect(what, again(sent, sent.uri(), spoiled.body(), JSON))), what);
                })));
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        var types = List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "nonsense");
        inOrder(
                "content types",
                () -> eachWithJson((endpoint, sent) -> types.forEach(type -> {
                    var what = endpoint + " as " + type;
                    var problem = expect(what, again(sent, sent.uri(), sent.body(), type));
                    demand(problem.equals("unsupported-media-type"), what + " is " + problem);
                })));
    }

    @Test
    void who_sends_no_token_or_a_bad_one_is_refused() throws IOException, JOSEException, ParseException {
        var ours = ECKey.parse(Files.readString(data.resolve("access/token-key.jwk")));
        var another = new ECKeyGenerator(Curve.P_256).generate();
        var hour = Instant.now().plusSeconds(3600);
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("nonsense", "nonsense");
        tokens.put("dots", "a.b.c");
        tokens.put(
                "expired", signed(ours, claims(Instant.now().minusSeconds(3600)).build()));
        tokens.put("forged", signed(another, claims(hour).build()));
        var byPublicKey =
                new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(hour).build());
        byPublicKey.sign(new MACSigner(ours.toECPublicKey().getEncoded()));
        tokens.put("of the public key as a secret", byPublicKey.serialize());
        tokens.put("unsigned", new PlainJWT(claims(hour).build()).serialize());
        tokens.put(
                "not yet valid",
                signed(ours, claims(hour).notBeforeTime(Date.from(hour)).build()));
        tokens.put("of nobody", signed(ours, claims(hour).subject(null).build()));
        tokens.put(
                "of a strange name",
                signed(ours, claims(hour).subject("../ x\u0007").build()));
        tokens.put("of the system", signed(ours, claims(hour).subject("system").build()));
        tokens.put(
                "without roles", signed(ours, claims(hour).claim("roles", null).build()));
        tokens.put(
                "of no such role",
                signed(ours, claims(hour).claim("roles", List.of("emperor")).build()));
        tokens.put(
                "with roles that are none",
                signed(ours, claims(hour).claim("roles", Map.of("a", 1)).build()));
        inOrder(
                "tokens",
                () -> api.act().forEach(endpoint -> {
                    expect(
                            endpoint + " without a token",
                            HttpRequest.newBuilder(at(endpoint.with(known(endpoint))))
                                    .header("Content-Type", JSON)
                                    .POST(BodyPublishers.ofString("{}")));
                    tokens.forEach((name, token) -> expect(
                            endpoint + " with a token " + name,
                            to(endpoint).setHeader("Authorization", "Bearer " + token)));
                    expect(endpoint + " by password", to(endpoint).setHeader("Authorization", "Basic YTpi"));
                }));
    }

    @Test
    void who_lacks_the_role_is_refused() {
        inOrder(
                "roles",
                () -> api.act().forEach(endpoint -> {
                    boolean command =
                            carriedOut.containsKey(endpoint) && !endpoint.path().equals(SESSIONS);
                    var role = command ? "auditor:eve" : "member:eve";
                    expect(
                            endpoint + " by " + role,
                            to(endpoint).setHeader("Authorization", "Bearer " + sillok.token(role)));
                }));
    }

    @Test
    void a_method_that_an_endpoint_does_not_take_is_refused() {
        var paths = api.endpoints().stream()
                .map(endpoint -> endpoint.with(known(endpoint)))
                .distinct();
        inOrder(
                "methods",
                () -> paths.forEach(path -> Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "BREW")
                        .filter(method ->
                                api.endpoints().stream().noneMatch(endpoint -> endpoint.matches(method, path)))
                        .forEach(method -> expect(
                                method + " " + path,
                                HttpRequest.newBuilder(at(path))
                                        .header("Authorization", "Bearer " + sillok.token("clerk:gansa"))
                                        .header("Content-Type", JSON)
                                        .method(method, BodyPublishers.ofString("{}"))))));
    }

    @Test
    void an_answer_of_a_kind_that_there_is_not_is_refused() {
        inOrder(
                "answers asked for",
                () -> api.ask()
                        .filter(endpoint -> !endpoint.path().endsWith("/content"))
                        .forEach(endpoint -> Stream.of("application/xml", "image/png", "nonsense")
                                .forEach(type -> expect(
                                        endpoint + " as " + type,
                                        HttpRequest.newBuilder(at(endpoint.with(known(endpoint))))
                                                .header("Accept", type)))));
    }

    @Test
    void an_odd_name_in_an_address_is_refused() {
        var odd = List.of(
                "no-such-thing",
                "%2e%2e%2fetc",
                "..%5c..%5c",
                "%00",
                "a%00",
                "%0d%0aX:y",
                "%07",
                "%ff",
                "%25%32%65",
                "a;b=c",
                "%E2%80%AE",
                "A%20B",
                "%F0%9F%98%80",
                "-1",
                "0.5",
                "9223372036854775808",
                "x".repeat(65),
                "x".repeat(5_000),
                "x".repeat(50_000));
        inOrder(
                "odd names",
                () -> api.endpoints().stream()
                        .filter(Api.Endpoint::hasNames)
                        .forEach(endpoint -> odd.forEach(
                                name -> expect(endpoint + " of " + shortly(name), to(endpoint, endpoint.with(name))))));
    }

    @Test
    void a_parameter_out_of_range_is_refused() {
        inOrder(
                "parameters",
                () -> api.ask()
                        .forEach(endpoint -> Stream.of("query", "header")
                                .flatMap(endpoint::parameters)
                                .forEach(parameter -> wrong(parameter).forEach(value -> {
                                    var name = parameter.path("name").asString();
                                    var inQuery =
                                            parameter.path("in").asString().equals("query");
                                    var address = endpoint.with(known(endpoint))
                                            + (inQuery ? "?" + name + "=" + encoded(value) : "");
                                    var request = HttpRequest.newBuilder(at(address));
                                    var what = endpoint + " with " + name + "=" + shortly(value);
                                    var all = inQuery ? request : request.header(name, value);
                                    if (isText(parameter)) tolerate(what, all);
                                    else expect(what, all);
                                }))));
    }

    @Test
    void a_condition_that_cannot_be_read_or_does_not_hold_is_refused() {
        inOrder(
                "conditions",
                () -> carriedOut.forEach((endpoint, sent) -> {
                    if (endpoint.path().equals(SESSIONS)) return;
                    for (var version :
                            List.of("\"999999\"", "W/\"0\"", "0", "\"-1\"", "\"a\"", "\"99999999999999999999\"")) {
                        expect(
                                endpoint + " if " + version,
                                again(sent, sent.uri(), sent.body(), sent.header("Content-Type"))
                                        .header("If-Match", version));
                    }
                    for (var key : List.of("\"\"", "a b", "x".repeat(201))) {
                        expect(
                                endpoint + " with key " + key,
                                again(sent, sent.uri(), sent.body(), sent.header("Content-Type"))
                                        .header("Idempotency-Key", key));
                    }
                }));
    }

    @Test
    void a_repeat_gets_the_first_answer_and_its_key_is_for_nothing_else() {
        inOrder(
                "repeats",
                () -> carriedOut.forEach((endpoint, sent) -> {
                    if (endpoint.path().equals(SESSIONS)) return;
                    if (BALLOT_BOX.matcher(endpoint.path()).matches()) return;
                    var key = sent.header("Idempotency-Key");
                    var type = sent.header("Content-Type");
                    var repeat = sillok.send(
                            again(sent, sent.uri(), sent.body(), type).header("Idempotency-Key", key));
                    var replayed = repeat.header("Idempotency-Replayed").equals("true");
                    demand(repeat.status() / 100 == 2 && replayed, endpoint + " repeated: " + repeat.status());
                    var other =
                            (new String(sent.body(), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
                    var problem = expect(
                            endpoint + " with a used key",
                            again(sent, sent.uri(), other, type).header("Idempotency-Key", key));
                    demand(problem.equals("idempotency-key-reused"), endpoint + " with a used key is " + problem);
                }));
    }

    @Test
    void a_ballot_handed_in_again_is_refused_as_any_other_of_that_voter_and_not_as_a_repeat() {
        inOrder(
                "ballots again",
                () -> carriedOut.forEach((endpoint, sent) -> {
                    if (!BALLOT_BOX.matcher(endpoint.path()).matches()) return;
                    var again = again(sent, sent.uri(), sent.body(), JSON)
                            .header("Idempotency-Key", sent.header("Idempotency-Key"));
                    assertThat(expect(endpoint + " again", again)).isIn("ballot-already-cast", "balloting-not-open");
                }));
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_before_it_is_read() {
        inOrder(
                "large bodies",
                () -> carriedOut.forEach((endpoint, sent) -> {
                    var request = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\n"
                            + "Content-Type: %s\r\nContent-Length: 40000000\r\n\r\n{ ";
                    var answer = raw(
                            request.formatted(sent.uri(), sent.header("Authorization"), sent.header("Content-Type")));
                    asked++;
                    demand(
                            answer.startsWith("HTTP/1.1 413 ") && answer.contains("/problems/body-too-large"),
                            endpoint + " with 40 MB: " + shortly(answer));
                }));
    }

    @Test
    void a_token_is_issued_to_nobody_who_does_not_know_the_secret_or_asks_in_the_wrong_way() throws IOException {
        var secret = Files.readString(data.resolve("access/secret")).strip();
        inOrder("token requests", () -> {
            for (var form : List.of(
                    "",
                    "subject=a",
                    "role=clerk",
                    "subject=a&role=emperor",
                    "subject=%00&role=clerk",
                    "subject=&role=clerk",
                    "subject=system&role=clerk",
                    "subject=a&role=",
                    "subject=" + "x".repeat(5_000) + "&role=clerk",
                    "%",
                    "subject=%zz&role=clerk")) {
                expect("token for " + form, tokenRequest(form).header("Sillok-Secret", secret));
            }
            expect(
                    "token with a wrong secret",
                    tokenRequest("subject=a&role=clerk").header("Sillok-Secret", "guess"));
            expect("token without a secret", tokenRequest("subject=a&role=clerk"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/persons/<script>",
                "GET /api/v1/persons/a\u0001",
                "GET /api/v1/persons/%",
                "GET /api/v1/persons/%zz",
                "GET api/v1/persons",
                "GET /../../etc/passwd",
                "GET /api/v1/persons/..;/head",
                "GET //api//v1//head",
                "GET /api/v1/head?asOf=|",
                "GET /api/v1/persons?a=%",
                "BREW /api/v1/head",
                "TRACE /api/v1/head",
                "G\u0000T /api/v1/head"
            })
    void what_is_hardly_http_is_refused(String line) {
        assertProblem(raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/head HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/v1/head HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/head HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "POST /api/v1/persons HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                "POST /api/v1/persons HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n",
                "POST /api/v1/persons HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\nConnection: close\r\n\r\n"
            })
    void what_breaks_the_rules_of_http_is_refused(String request) {
        assertProblem(raw(request));
    }

    @Test
    void headers_beyond_the_limit_are_refused() {
        assertProblem(raw("GET /api/v1/head HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: "
                + "x".repeat(20_000) + "\r\n\r\n"));
    }

    private interface Spoil {
        void of(Api.Endpoint endpoint, Wiretap.Sent sent);
    }

    private void eachWithJson(Spoil spoil) {
        carriedOut.forEach((endpoint, sent) -> {
            if (endpoint.takesJson()) spoil.of(endpoint, sent);
        });
    }

    /** Sends what is bad, and looks at the answer. @return the name of the problem */
    private String expect(String what, HttpRequest.Builder request) {
        asked++;
        var answer = sillok.send(request);
        var problem = answer.problem();
        var page = pages.get("/problems/" + problem);
        var body = answer.http().body();
        var said = what + ": " + answer.status() + " " + shortly(body);
        demand(answer.status() >= 400 && answer.status() < 500, said);
        demand(page != null && answer.json().path("title").equals(page.path("title")), "not explained: " + said);
        demand(!INSIDE.matcher(body).find(), "tells of the inside: " + said);
        return problem;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) faults.add(otherwise);
    }

    private HttpRequest.Builder again(Wiretap.Sent sent, URI address, byte[] body, String type) {
        return HttpRequest.newBuilder(sillok.base().resolve(address))
                .header("Authorization", sent.header("Authorization"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder to(Api.Endpoint endpoint) {
        return to(endpoint, endpoint.with(known(endpoint)));
    }

    /** A request to an endpoint at that address, with a body that would do, by somebody who may, where they act. */
    private HttpRequest.Builder to(Api.Endpoint endpoint, String path) {
        if (endpoint.method().equals("GET")) return HttpRequest.newBuilder(at(path));
        var sent = carriedOut.get(endpoint);
        if (sent != null) {
            var query = sent.uri().getRawQuery();
            return again(
                    sent,
                    URI.create(query == null ? path : path + "?" + query),
                    sent.body(),
                    sent.header("Content-Type"));
        }
        return HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + sillok.token("admin:root"))
                .POST(BodyPublishers.noBody());
    }

    private URI at(String path) {
        return sillok.base().resolve(path);
    }

    private HttpRequest.Builder tokenRequest(String form) {
        return HttpRequest.newBuilder(at("/local/tokens"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    /** The name of something that there is, for an endpoint about things of its sort. */
    private static String known(Api.Endpoint endpoint) {
        return KNOWN.getOrDefault(
                endpoint.path().split("/", -1)[endpoint.path().startsWith("/api/v1/") ? 3 : 1], "a-1");
    }

    /** A text that is only looked for: anything may be, and is then not found. */
    private static boolean isText(JsonNode parameter) {
        var schema = parameter.path("schema");
        return type(schema).equals("string")
                && !schema.has("enum")
                && !schema.has("format")
                && !parameter.path("name").asString().equals("asOf");
    }

    /** What a schema describes, leaving aside that it may be absent. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asString("");
    }

    private void tolerate(String what, HttpRequest.Builder request) {
        asked++;
        var answer = sillok.send(request);
        var body = answer.http().body();
        var said = what + ": " + answer.status() + " " + shortly(body);
        demand(answer.status() < 500, said);
        demand(answer.status() < 400 || pages.containsKey("/problems/" + answer.problem()), "not explained: " + said);
        demand(!INSIDE.matcher(body).find(), "tells of the inside: " + said);
    }

    private static Stream<String> wrong(JsonNode parameter) {
        var schema = parameter.path("schema");
        var name = parameter.path("name").asString();
        if (name.equals("asOf"))
            return Stream.of("", "yesterday", "-1", "99999999999", "9223372036854775808", "2999-01-01T00:00:00Z");
        if (schema.has("enum")) return Stream.of("", "NONSENSE", "0");
        if (schema.path("format").asString("").equals("date")) {
            return Stream.of("someday", "2019-02-30", "2019-1-1", "+1000000000-01-01", "5", "2019-01-01T00:00:00Z");
        }
        return switch (type(schema)) {
            case "integer" -> Stream.of("many", "-1", "0.5", "1e3", "NaN", "9223372036854775808");
            case "boolean" -> Stream.of("perhaps", "2");
            default -> Stream.of("%", "\u0007", "../..", "x".repeat(5_000));
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JWTClaimsSet.Builder claims(Instant until) {
        return new JWTClaimsSet.Builder()
                .subject("gansa")
                .issuer("sillok-local")
                .claim("roles", List.of("admin", "clerk", "member"))
                .expirationTime(Date.from(until));
    }

    private static String signed(ECKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private String raw(String request) {
        try (var socket = new Socket(sillok.base().getHost(), sillok.base().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            // The server may wait for the rest of a body that never comes, so its answer ends before the connection
            // does.
            for (int next; (next = socket.getInputStream().read()) >= 0; ) {
                answer.write(next);
                if (ENDED.matcher(answer.toString(StandardCharsets.UTF_8)).find()) break;
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertProblem(String answer) {
        assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|501|505) .*").contains("application/problem+json");
        var type = answer.replaceAll("(?s).*\"type\":\"([^\"]*)\".*", "$1");
        assertThat(pages).containsKey(type);
        assertThat(INSIDE.matcher(answer).find()).as(answer).isFalse();
    }

    private static String shortly(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200) + "…";
    }
}
