package org.sillok.projection.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Samples;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.catalog.InMemoryViews;

class BudgetBookTest {

    private final Chronicle story = Story.everything();
    private final InMemoryViews views = story.views();
    private final BudgetBook book =
            new FindBudgetBook(Samples.BUDGET, Slice.EVERYTHING).ask(views).orElseThrow();

    @Test
    void shows_the_tree_with_what_is_allotted_and_what_is_left() {
        assertThat(book.total()).isEqualTo(170);
        assertThat(book.lines()).extracting(node -> node.id().value()).containsExactly("culture", "parks");
        var culture = book.lines().getFirst();
        assertThat(culture.initial()).isEqualTo(100);
        assertThat(culture.amount()).isEqualTo(90);
        assertThat(culture.allotted()).isEqualTo(60);
        assertThat(culture.unallotted()).isEqualTo(30);
        assertThat(culture.parts()).extracting(node -> node.id().value()).containsExactly("museums");
        assertThat(book.lines().getLast().amount()).isEqualTo(80);
    }

    @Test
    void shows_every_change_with_its_authority() {
        assertThat(book.changes().items())
                .extracting(change -> change.change().getClass().getSimpleName())
                .containsExactly("Established", "Allotted", "Transferred", "Amended");
        var amended = book.changes().items().getLast();
        assertThat(amended.trace().authority()).isInstanceOf(Authority.AdoptedMotion.class);
        assertThat(amended.lines()).containsExactly(new BudgetBook.LineRef(Story.PARKS, words("label of parks")));
    }

    @Test
    void names_the_motion_that_is_the_authority() {
        var record = Story.everything()
                .add(new BudgetAmended(
                        Samples.BUDGET,
                        List.of(new LineChange(Story.PARKS, -5)),
                        170,
                        165,
                        false,
                        null,
                        new Act(
                                Samples.CLERK,
                                Capacity.CLERK,
                                null,
                                new Authority.AdoptedMotion(new MotionId(Story.MOTION)),
                                null,
                                Provenance.ENTERED)));

        var changed = new FindBudgetBook(Samples.BUDGET, new Slice(true, 0, 1))
                .ask(record.views())
                .orElseThrow();

        assertThat(changed.changes().items().getFirst().motionTitle()).isEqualTo(words("title of 2019-1"));
        assertThat(changed.changes().total()).isEqualTo(5);
        assertThat(changed.amended()).isEqualTo(15);
        assertThat(changed.amendments()).isEqualTo(2);
    }

    @Test
    void the_total_is_conserved_at_every_position() {
        for (var position = -1L; position <= story.last(); position++) {
            new FindBudgetBook(Samples.BUDGET, Slice.EVERYTHING)
                    .ask(views.at(position))
                    .ifPresent(then -> {
                        assertThat(then.conserved()).isTrue();
                        assertThat(then.total()).isEqualTo(then.establishedTotal() + then.amended());
                    });
        }
    }

    @Test
    void an_amendment_whose_total_does_not_fit_its_lines_shows() {
        var record = Story.everything()
                .add(new BudgetAmended(
                        Samples.BUDGET, List.of(new LineChange(Story.PARKS, 1)), 170, 172, true, null, act()));

        assertThat(new FindBudgetBook(Samples.BUDGET, Slice.EVERYTHING)
                        .ask(record.views())
                        .orElseThrow()
                        .conserved())
                .isFalse();
    }

    @Test
    void a_recorded_change_that_breaks_the_tree_is_not_folded() {
        var broken = new AmountTransferred(Samples.BUDGET, Story.PARKS, Story.CULTURE, 1_000, act());

        assertThatThrownBy(() -> Story.everything().add(broken).views()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_difference_to_a_published_figure_is_shown() {
        var figure = new PublishedFigure(48, true, Samples.ARTICLE_9);
        var line = new Line(Story.PARKS, null, words("parks"), 50, figure);
        var record = new Chronicle()
                .established()
                .add(new BudgetEstablished(Samples.BUDGET, Samples.BODY, 2020, "KRW", List.of(line), act()));

        var node = new FindBudgetBook(Samples.BUDGET, Slice.EVERYTHING)
                .ask(record.views())
                .orElseThrow()
                .lines()
                .getFirst();

        assertThat(node.difference()).isEqualTo(2);
    }

    @Test
    void budgets_are_listed() {
        assertThat(new ListBudgets(Slice.EVERYTHING).ask(views).items())
                .extracting(BudgetSummary::fiscalYear, BudgetSummary::total)
                .containsExactly(tuple(2020, 170L), tuple(2021, 100L));
    }
}
