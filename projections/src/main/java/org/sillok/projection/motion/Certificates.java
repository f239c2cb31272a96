package org.sillok.projection.motion;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Rules;
import org.sillok.projection.Key;
import org.sillok.projection.Trace;
import org.sillok.projection.Views;
import org.sillok.projection.body.Bodies;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.body.BodyView;
import org.sillok.projection.body.CharterView;
import org.sillok.projection.body.FindCharter;
import org.sillok.projection.person.People;
import org.sillok.projection.person.PersonRef;

/** Puts certificates together from the views of a motion. */
final class Certificates {

    private final Views views;
    private final MotionView motion;
    private final People people;
    private final RoundFiles files;

    Certificates(Views views, MotionView motion) {
        this.views = views;
        this.motion = motion;
        this.people = People.in(views);
        this.files = new RoundFiles(views, people);
    }

    Optional<Certificate> of(RoundView round) {
        return switch (round) {
            case HeldRound held -> Optional.ofNullable(Result.of(held)).map(result -> held(held, result));
            case PublishedRound published -> Optional.of(published(published));
        };
    }

    private Certificate held(HeldRound round, Result result) {
        var opening = round.opening();
        var decision = result.decision();
        var split = new RosterSplit(people);
        result.members().forEach(split::add);
        result.recusals().forEach(split::ground);
        return new Certificate(
                motion.id(),
                round.round(),
                motion.content().title(),
                motion.content().text(),
                mover(),
                BodyRef.in(views, motion.place().body()),
                opening.meeting(),
                result.trace().occurredAt(),
                zone(motion.place().body()),
                null,
                opening.method(),
                charter(round.rules(), decision),
                split.roster(round.roll(), vacant(round)),
                opening.amendedBy(),
                decision.tally(),
                decision.headcount(),
                decision.tied(),
                files.casting(round.castingVote()),
                List.of(
                        Arithmetic.check("quorum-at-opening", opening.quorum()),
                        Arithmetic.check("quorum", decision.quorum()),
                        Arithmetic.check("majority", decision.majority())),
                decision.outcome(),
                votes(round),
                marks(round.round()),
                result.trace().provenance(),
                null,
                round.annulled(),
                motion.supersededBy(views).orElse(null));
    }

    private Certificate published(PublishedRound round) {
        var decision = round.recomputed();
        var split = new RosterSplit(people);
        round.votes().forEach(vote -> split.add(vote, round.roll()));
        return new Certificate(
                motion.id(),
                round.round(),
                motion.content().title(),
                null,
                null,
                BodyRef.in(views, round.body()),
                round.meeting(),
                round.recorded().occurredAt(),
                zone(round.body()),
                round.on(),
                Method.ROLL_CALL,
                charter(round.rules(), decision),
                split.roster(round.roll(), vacant(round)),
                List.of(),
                decision.tally(),
                decision.headcount(),
                decision.tied(),
                null,
                List.of(
                        Arithmetic.check("quorum", decision.quorum()),
                        Arithmetic.check("majority", decision.majority())),
                round.published(),
                List.of(),
                marks(round.round()),
                round.recorded().provenance(),
                publication(round),
                null,
                motion.supersededBy(views).orElse(null));
    }

    private Certificate.Publication publication(PublishedRound round) {
        return new Certificate.Publication(
                round.source(),
                round.published(),
                round.recomputed().outcome(),
                round.published() == round.recomputed().outcome(),
                round.deviations(),
                round.votes().stream().map(files::line).toList());
    }

    private @Nullable ZoneId zone(BodyId body) {
        return views.find(Bodies.PROJECTION, Key.of(body)).map(BodyView::zone).orElse(null);
    }

    private @Nullable PersonRef mover() {
        var mover = motion.content().mover();
        return mover == null ? null : people.ref(mover);
    }

    /** The rules used; those on ties and recusals only where there was a tie or a recusal. */
    private Certificate.Charter charter(Rules rules, Decision decision) {
        var used = new ArrayList<>(List.of(
                rule(Certificate.Use.QUORUM, rules.opening().article()),
                rule(Certificate.Use.MAJORITY, rules.deciding().article())));
        if (decision.tied()) used.add(rule(Certificate.Use.TIE, rules.tie().article()));
        if (decision.headcount().recused() > 0) {
            used.add(rule(Certificate.Use.RECUSAL, rules.recusal().article()));
        }
        return new Certificate.Charter(
                rules.charterVersion(),
                version(rules).map(CharterVersion::effective).orElse(null),
                used);
    }

    private static Certificate.RuleUsed rule(Certificate.Use use, Article article) {
        return new Certificate.RuleUsed(use, article.citation(), article.wording());
    }

    private Optional<CharterVersion> version(Rules rules) {
        return new FindCharter(motion.place().body(), rules.charterVersion())
                .ask(views)
                .map(CharterView::version);
    }

    private List<SeatId> vacant(RoundView round) {
        var held = round.roll().members().stream().map(RollEntry::seat).collect(Collectors.toSet());
        return version(round.rules()).stream()
                .flatMap(version -> version.charter().seatGroups().stream())
                .flatMap(group -> IntStream.rangeClosed(1, group.seats()).mapToObj(group::seat))
                .filter(seat -> !held.contains(seat))
                .toList();
    }

    private List<RoundFile.VoteLine> votes(HeldRound round) {
        return votesOf(round.round()).map(files::vote).toList();
    }

    private Stream<VoteView> votesOf(int round) {
        return views.list(Votes.PROJECTION, motion.id().toString()).stream().filter(vote -> vote.round() == round);
    }

    /** The events of the motion and of this round, without those of other rounds. */
    private List<Certificate.Mark> marks(int round) {
        var acts = motion.acts().stream()
                .filter(act -> act.round() == null || act.round() == round)
                .map(act -> mark(act.type(), act.trace()));
        var casts = votesOf(round).flatMap(vote -> vote.casts().stream()).map(cast -> mark(cast.type(), cast.trace()));
        return Stream.concat(acts, casts)
                .distinct()
                .sorted(Comparator.comparingLong(Certificate.Mark::position))
                .toList();
    }

    private static Certificate.Mark mark(String type, Trace trace) {
        return new Certificate.Mark(type, trace.position(), trace.recordedAt(), trace.occurredAt());
    }
}
