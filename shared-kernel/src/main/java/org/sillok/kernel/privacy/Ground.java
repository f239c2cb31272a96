package org.sillok.kernel.privacy;

import java.util.List;
import org.sillok.kernel.Citation;

/** On what ground something about people is held. The citations are those of the first user, a city of Korea. */
public enum Ground {
    /** What somebody did in a public office is the public's: it cannot be undone by asking. */
    PUBLIC_OFFICE(law("공공기관의 정보공개에 관한 법률", "제9조 제1항 제6호 라목"), law("공공기록물 관리에 관한 법률", "제17조")),
    /** Without it the public task could not be carried out: to know who is who, and whether the rules for a body are met. */
    PUBLIC_TASK(law("개인정보 보호법", "제15조 제1항 제3호")),
    /** Who takes part in the open says so by taking part, and may take it back. */
    OWN_WORDS(law("개인정보 보호법", "제15조 제1항 제1호")),
    /** Texts of public business; where one holds personal data all the same, that data goes. */
    PUBLIC_BUSINESS(law("공공기관의 정보공개에 관한 법률", "제9조 제1항"), law("공공기록물 관리에 관한 법률", "제17조"));

    private final List<Citation> citations;

    Ground(Citation... citations) {
        this.citations = List.of(citations);
    }

    private static Citation law(String source, String provision) {
        return new Citation(source, provision);
    }

    public List<Citation> citations() {
        return citations;
    }
}
