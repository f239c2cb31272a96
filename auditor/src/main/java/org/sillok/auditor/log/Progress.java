package org.sillok.auditor.log;

/** Is told how far something has got. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, all) -> {};

    void reached(long done, long all);
}
