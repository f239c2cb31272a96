package org.sillok.standalone.pabulib;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files over into a record that runs elsewhere: {@code import-pabulib <server> <file>…}. */
public final class ImportElections {

    /** The environment variable that holds the token, which other users of a machine could read among the arguments. */
    public static final String TOKEN = "SILLOK_TOKEN";

    private ImportElections() {}

    /**
     * Takes the files over and prints what came of each.
     *
     * @param token of an administrator; absent where there is none
     * @return whether all were taken over
     */
    public static boolean run(List<String> arguments, @Nullable String token, PrintStream out) {
        if (arguments.size() < 2 || token == null) {
            out.printf("import-pabulib <server> <file>…, with the token of an administrator in %s%n", TOKEN);
            return false;
        }
        var files = arguments.stream().skip(1).map(Path::of).toList();
        return new PabulibImport(URI.create(arguments.getFirst()), token, out).takeAll(files);
    }
}
