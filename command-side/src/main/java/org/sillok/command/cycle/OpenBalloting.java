package org.sillok.command.cycle;

import java.time.Instant;
import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.cycle.Project;

/**
 * Begin voting, on these projects.
 *
 * @param evidence the proposals as they stand, in the order of the projects
 */
record OpenBalloting(CycleId cycle, Instant at, List<Project> projects, List<Evidence> evidence, Act act)
        implements Command {

    OpenBalloting {
        projects = List.copyOf(projects);
        evidence = List.copyOf(evidence);
    }

    @Override
    public CycleId target() {
        return cycle;
    }
}
