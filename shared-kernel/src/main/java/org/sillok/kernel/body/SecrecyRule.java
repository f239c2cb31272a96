package org.sillok.kernel.body;

import java.util.List;
import org.sillok.kernel.Slug;

/** The kinds of matter, by name, that are voted on in secret. A matter of no listed kind is never secret. */
public record SecrecyRule(List<String> matters, Article article) {

    public SecrecyRule {
        matters = List.copyOf(matters);
        matters.forEach(Slug::require);
    }
}
