package org.sillok.kernel.body;

/**
 * Whether members who are recused still count.
 *
 * @param countsTowardsQuorum whether a recused member in the room counts towards the quorum
 * @param countsInBase whether recused members stay in the base of the deciding majority
 */
public record RecusalRule(boolean countsTowardsQuorum, boolean countsInBase, Article article) {}
