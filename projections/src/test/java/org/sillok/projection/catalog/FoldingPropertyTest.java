package org.sillok.projection.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Method;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.motion.MemberVoteView;
import org.sillok.projection.motion.MemberVotes;

class FoldingPropertyTest {

    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
    private static final List<String> MEMBERS = List.of("cho", "ada", "bo", "eve");

    @Property(tries = 40)
    void a_prefix_and_then_the_rest_fold_like_everything_at_once(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 999) Integer> steps,
            @ForAll @IntRange(min = 0, max = 80) int cut,
            @ForAll @IntRange(min = 1, max = 30) int batch) {
        var events = record(steps).events();
        var whole = InMemoryViews.of(events);
        var prefix = events.subList(0, Math.min(cut, events.size()));
        var partial = InMemoryViews.of(prefix);

        for (var projection : Projections.ALL) {
            assertThat(whole.digest(projection, prefix.size() - 1L))
                    .as("%s as of the prefix", projection.name())
                    .isEqualTo(partial.digest(projection, prefix.size() - 1L));
        }
        events.subList(prefix.size(), events.size()).forEach(partial::apply);
        for (var projection : Projections.ALL) {
            var digest = whole.digest(projection, whole.position());
            assertThat(partial.digest(projection, partial.position()))
                    .as("%s after the rest", projection.name())
                    .isEqualTo(digest);
            assertThat(new Batches(batch).digest(projection, events))
                    .as("%s in batches", projection.name())
                    .isEqualTo(digest);
        }
    }

    @Property(tries = 20)
    void lists_of_the_past_are_the_beginnings_of_lists_of_today(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 999) Integer> steps,
            @ForAll @IntRange(min = 0, max = 80) int cut) {
        var views = record(steps).views();
        var past = views.at(Math.min(cut, views.position()));
        for (var member : MEMBERS) {
            var partition = new PersonId(member).toString();
            var then = past.list(MemberVotes.PROJECTION, partition).stream()
                    .map(MemberVoteView::motion)
                    .toList();
            var now = views.list(MemberVotes.PROJECTION, partition).stream()
                    .map(MemberVoteView::motion)
                    .toList();
            assertThat(now.subList(0, then.size())).isEqualTo(then);
            assertThat(past.count(MemberVotes.PROJECTION, partition)).isEqualTo(then.size());
            assertThat(past.list(MemberVotes.PROJECTION, partition, new Slice(true, 1, 2)))
                    .isEqualTo(past.list(MemberVotes.PROJECTION, partition).reversed().stream()
                            .skip(1)
                            .limit(2)
                            .toList());
        }
    }

    /** A record in which each step does something possible: moves, votes, comes and goes, or changes the budget. */
    private static Chronicle record(List<Integer> steps) {
        var record = new Chronicle().established().convened("m", "2019-12-10T05:00:00Z");
        MEMBERS.forEach(record::registered);
        record.add(new BudgetEstablished(
                Samples.BUDGET,
                Samples.BODY,
                2020,
                "KRW",
                List.of(Story.line("culture", null, 100), Story.line("parks", null, 50)),
                act()));
        var state = new State(record);
        steps.forEach(state::step);
        return record;
    }

    /** What has happened so far, so that the next step is possible. */
    private static final class State {

        private final Chronicle record;
        private final Map<String, Choice> votes = new HashMap<>();
        private final Set<String> present = new HashSet<>();
        private int motions;
        private long total = 150;

        State(Chronicle record) {
            this.record = record;
        }

        void step(int number) {
            var member = MEMBERS.get(number / 10 % MEMBERS.size());
            switch (number % 5) {
                case 0 -> move(member);
                case 1, 2 -> vote(member, CHOICES.get(number / 100 % 3));
                case 3 -> comeOrGo(member);
                default -> amend(1 + number % 7);
            }
        }

        private void move(String member) {
            var motion = "r-" + ++motions;
            votes.clear();
            record.submitted(motion, "m", "a1", member)
                    .votingOpened(motion, 1, "m", Method.ROLL_CALL, Story.ROLL, VotingSamples.RULES);
        }

        private void vote(String member, Choice choice) {
            if (motions == 0) return;
            var before = votes.put(member, choice);
            if (before == null) record.voted("r-" + motions, 1, member, choice);
            else record.changed("r-" + motions, 1, member, before, choice);
        }

        private void comeOrGo(String member) {
            var at = "2019-12-10T05:%02d:00Z".formatted(record.last() % 60);
            if (present.add(member)) record.arrived("m", member, at);
            else if (present.remove(member)) record.departed("m", member, at);
        }

        private void amend(int by) {
            var change = new LineChange(Story.PARKS, by);
            record.add(new BudgetAmended(Samples.BUDGET, List.of(change), total, total + by, true, null, act()));
            total += by;
        }
    }
}
