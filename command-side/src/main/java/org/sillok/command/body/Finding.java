package org.sillok.command.body;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What a check found, before it is put into words.
 *
 * @param sentence the name of the sentence that says it
 * @param values what the sentence is about, in its order
 */
record Finding(boolean met, String sentence, List<String> values) {

    static Finding of(boolean met, String sentence, Object... values) {
        return new Finding(met, sentence, Stream.of(values).map(String::valueOf).toList());
    }

    /** The finding in words, in Korean for those who prefer it and in English for everybody else. */
    String in(Locale locale) {
        var korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        var words = ResourceBundle.getBundle("findings", korean ? Locale.KOREAN : Locale.ENGLISH);
        return new MessageFormat(words.getString(sentence), Locale.ROOT).format(values.toArray());
    }
}
