package org.sillok.kernel.cycle;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;

/**
 * Voting began (투표 개시). The rules of the cycle and the projects on the ballot are frozen from here on.
 *
 * @param evidence the proposals as they stood, in the order of the projects
 */
@EventType("balloting-opened")
public record BallotingOpened(
        CycleId cycle, Instant at, CycleParameters parameters, List<Project> projects, List<Evidence> evidence, Act act)
        implements CycleEvent {

    public BallotingOpened {
        projects = List.copyOf(projects);
        evidence = List.copyOf(evidence);
    }
}
