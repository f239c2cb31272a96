package org.sillok.kernel.cycle;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;

/**
 * What a cycle selected: as computed, or as published where the result was taken over.
 *
 * @param sequence of the result in the cycle's stream
 * @param unfunded every project that is not funded, with its reason
 * @param confirmedBy the motion by which the assembly confirmed it; absent until then
 */
public record CycleResult(
        long sequence,
        List<ProposalId> funded,
        List<Unfunded> unfunded,
        @Nullable MotionId confirmedBy) {

    public CycleResult {
        funded = List.copyOf(funded);
        unfunded = List.copyOf(unfunded);
    }

    public static CycleResult of(long sequence, Allocation.Selection selection) {
        var categories = selection.categories();
        return new CycleResult(
                sequence,
                categories.stream().flatMap(one -> one.funded().stream()).toList(),
                categories.stream().flatMap(one -> one.unfunded().stream()).toList(),
                null);
    }

    public static CycleResult of(long sequence, PublishedResultRecorded event) {
        var published = event.published();
        return new CycleResult(
                sequence,
                published.stream()
                        .filter(PublishedProject::funded)
                        .map(PublishedProject::project)
                        .toList(),
                published.stream()
                        .filter(project -> !project.funded())
                        .map(project -> new Unfunded(project.project(), reason(project.project(), event)))
                        .toList(),
                null);
    }

    /** The reason that the rule gives, or else that the source does not list it. */
    private static UnfundedReason reason(ProposalId project, PublishedResultRecorded event) {
        var computed = event.recomputed() instanceof Allocation.Selection selection
                ? of(0, selection).reason(project)
                : Optional.<UnfundedReason>empty();
        return computed.orElseGet(() -> new UnfundedReason.NotPublished(event.source()));
    }

    /** Why a project is not funded; empty where it is, or was not on the ballot. */
    public Optional<UnfundedReason> reason(ProposalId project) {
        return unfunded.stream()
                .filter(one -> one.project().equals(project))
                .map(Unfunded::reason)
                .findFirst();
    }

    public boolean confirmed() {
        return confirmedBy != null;
    }

    CycleResult confirmed(MotionId motion) {
        return new CycleResult(sequence, funded, unfunded, motion);
    }
}
