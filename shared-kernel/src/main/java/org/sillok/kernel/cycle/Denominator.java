package org.sillok.kernel.cycle;

/** What the votes for a project are divided by, in each class of voters. */
public enum Denominator {
    /** All that was cast in the class for projects of the category. */
    VOTES,
    /** The voters of the class who cast a ballot. */
    VOTERS,
    /** Nothing: the score is the count itself, as elections with one class publish it. */
    ONE
}
