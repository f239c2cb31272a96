package org.sillok.auditor;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Audits a record from what its log serves. It shares no code with the servers that decides what is served, and needs none of them. */
@Command(
        name = "auditor",
        description = "Verifies, recounts and replays a record from what its log serves, and trusts nobody.",
        synopsisSubcommandLabel = "COMMAND",
        footer = "%nA source is the URL of a server or of a static mirror, a folder, or a zip of one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all that was checked holds",
            " 1:something does not hold, or was refused",
            " 2:the command was not understood",
            " 3:what had to be read is not there, or is not what it should be",
            " 4:a defect of this tool"
        },
        mixinStandardHelpOptions = true,
        version = "Sillok auditor 0.1.0")
public final class Auditor implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Auditor() {}

    @Override
    public void run() {
        if (spec != null) throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /** Runs one command in this process. @return the exit code */
    public static int run(PrintStream out, PrintStream err, String... args) {
        var terminal = new Terminal(out, err);
        var line = new CommandLine(new Auditor());
        for (var command : Commands.all(terminal)) line.addSubcommand(command);
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler((failure, command, parsed) -> terminal.explain(failure));
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
