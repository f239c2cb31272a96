package org.sillok.projection;

/**
 * A question to the record, answered from the views as they stood at one position: now, as of any moment, live or in an
 * audit, it is the same function.
 *
 * @param <A> the answer; an {@code Optional} where what is asked about may not be in the record
 */
public interface Question<A> {

    A ask(Views views);
}
