package org.sillok.kernel.privacy;

/** What becomes of something when its person is erased. */
public enum Fate {
    /** Nobody can read it any more, as of whatever moment. */
    ERASED,
    /** It stays as it is; where it is a text, it is redacted one by one if it holds personal data. */
    KEPT
}
