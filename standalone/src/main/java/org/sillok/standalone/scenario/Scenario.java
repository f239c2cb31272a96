package org.sillok.standalone.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.core.type.TypeReference;

/**
 * A scenario as its file tells it: who takes part, and what they send one after another. A step with {@code each} stands
 * for several: every {@code ${name}} in it is replaced by the first, second, … value of that name, which may be {@link Generated}.
 *
 * @param actors by name, the subject and the role of the token they act with
 */
record Scenario(String name, String title, Map<String, Actor> actors, List<Step> steps) {

    /** Somebody who sends requests. */
    record Actor(String subject, String role) {}

    private static final TypeReference<Map<String, Actor>> ACTORS = new TypeReference<>() {};

    static Scenario named(String name) {
        try (InputStream file = Scenario.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
            if (file == null) throw new IllegalArgumentException("there is no scenario " + name);
            return read(name, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Scenario read(String name, InputStream file) {
        var parsed = PlainYaml.read(file);
        var mapper = EventJson.mapper();
        var steps = new ArrayList<Step>();
        for (var step : (List<?>) java.util.Objects.requireNonNull(parsed.get("steps"))) {
            var written = (Map<?, ?>) java.util.Objects.requireNonNull(Generated.in(step));
            for (var one : Each.of(written)) {
                steps.add(mapper.convertValue(one, Step.class));
            }
        }
        return new Scenario(
                name, String.valueOf(parsed.get("title")), mapper.convertValue(parsed.get("actors"), ACTORS), steps);
    }
}
