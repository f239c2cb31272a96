package org.sillok.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sillok.kernel.ballot.BallotForm;

/** What has to be known to read a file rightly, numbered as Pabulib does in comments. */
record PbRemarks(PbCycle of, VoteType type, int blank, boolean decided) {

    String written() {
        var remarks = all();
        return IntStream.range(0, remarks.size())
                .mapToObj(place -> "#" + (place + 1) + ": " + PbText.line(remarks.get(place)))
                .collect(Collectors.joining(" "));
    }

    private List<String> all() {
        var poll = of.poll();
        var remarks = new ArrayList<String>();
        remarks.add("From the record of Sillok, %s, category %s; a voter_id names a ballot there."
                .formatted(of.heading().cycle(), of.category()));
        var rule = poll.rule();
        remarks.add("Selected under %s by the whole count.".formatted(rule.citation()));
        if (poll.electorate().classes().size() > 1) {
            remarks.add("Classes of voters weigh differently (%s), and the file does not tell which voter is of which."
                    .formatted(poll.electorate().classes().stream()
                            .map(one -> one.id() + " " + one.weight())
                            .collect(Collectors.joining(", "))));
        }
        if (of.leftOut() > 0) {
            remarks.add("Not in this file: %d ballots of classes in which so few voted that only sums are published."
                    .formatted(of.leftOut()));
        }
        if (blank > 0) remarks.add("Not in this file: %d ballots that gave nothing to this category.".formatted(blank));
        if (poll.ballot().form() == BallotForm.RANKING && type != VoteType.ORDINAL) {
            remarks.add("Voters ranked; the points are what the places counted.");
        }
        if (!decided) remarks.add("The votes in this file alone do not decide what was selected.");
        return remarks;
    }
}
