package org.sillok.kernel.body;

import java.util.List;
import org.sillok.kernel.Slug;

/** The matters, by name, that are voted on in secret. A matter not listed is never secret. */
public record SecrecyRule(List<String> matters, Article article) {

    public SecrecyRule {
        matters = List.copyOf(matters);
        matters.forEach(Slug::require);
    }
}
