package org.sillok.standalone.scenario;

import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which only true, false, null and numbers mean anything but themselves: YES is a word, and so is a date. */
final class PlainYaml {

    private static final int MOST_ALIASES = 10_000;

    private PlainYaml() {}

    static Map<String, Object> read(InputStream file) {
        var loading = new LoaderOptions();
        loading.setMaxAliasesForCollections(MOST_ALIASES);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Words())
                .load(file);
    }

    private static final class Words extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.NULL, Pattern.compile("null|~|"), "n~\0");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
            addImplicitResolver(Tag.INT, INT, "-0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
