package org.sillok.projection.timeline;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Commitment;

/** Says entries of the timeline in plain words of one language. */
public final class Sentences {

    /** The languages there are sentences in; any other is answered in the first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;
    private final Locale language;
    private final ZoneId zone;

    private Sentences(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                "org.sillok.projection.timeline.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Sentences in a language, with times as clocks in a zone show them. */
    public static Sentences in(Locale language, ZoneId zone) {
        var spoken = LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        return new Sentences(spoken, zone);
    }

    /**
     * What a sentence says.
     *
     * @param what what happened
     * @param who who did it, and in which capacity
     * @param authority under what authority
     * @param why why, as the actor wrote it; absent where the act has no reason
     */
    public record Said(
            String what,
            String who,
            String authority,
            @Nullable String why) {}

    /**
     * Says an entry.
     *
     * @param reveal opens commitments; what it cannot open is said to be withheld
     */
    public Said say(TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        var entry = line.entry();
        var reason = entry.reason();
        return new Said(
                fill(entry.sentence(), name -> said(entry.facts().get(name), line, reveal)),
                who(line, reveal),
                authority(line, reveal),
                reason == null ? null : open(reason, reveal));
    }

    private String who(TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        var entry = line.entry();
        var actor = actor(line, reveal);
        var capacity = word("Capacity." + entry.capacity());
        return fill("who", name -> name.equals("actor") ? actor : capacity);
    }

    private String actor(TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        var actor = line.entry().actor();
        if (actor.equals(ActorId.SYSTEM)) return word("system");
        if (actor.equals(ActorId.VOTER)) return word("voter");
        return named("person:" + actor.value(), line, reveal);
    }

    private String authority(TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        return switch (line.entry().authority()) {
            case Authority.AdoptedMotion adopted ->
                fill("authority.motion", name -> named(adopted.motion().toString(), line, reveal));
            case Authority.Cited cited ->
                fill("authority.citation", name -> cited.citation().toString());
            case Authority.Mandate ignored -> word("authority.mandate");
        };
    }

    private String said(@Nullable Fact fact, TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        return switch (fact) {
            case null -> "—";
            case Fact.Thing thing -> named(thing.stream(), line, reveal);
            case Fact.Sealed sealed -> open(sealed.commitment(), reveal);
            case Fact.Text text -> text.value();
            case Fact.Count count -> NumberFormat.getIntegerInstance(language).format(count.value());
            case Fact.Day day -> pattern("day").format(day.value());
            case Fact.Moment moment -> pattern("moment").format(moment.value().atZone(zone));
            case Fact.Term term -> word(term.value());
        };
    }

    private DateTimeFormatter pattern(String name) {
        return DateTimeFormatter.ofPattern(word("format." + name), language);
    }

    /** The name or title of a thing, or else its id. */
    private String named(String stream, TimelineLine line, Function<Commitment, Optional<String>> reveal) {
        var name = line.names().get(stream);
        return name == null ? stream.substring(stream.indexOf(':') + 1) : open(name, reveal);
    }

    private String open(Commitment commitment, Function<Commitment, Optional<String>> reveal) {
        return reveal.apply(commitment).orElseGet(() -> word("withheld"));
    }

    private String word(String key) {
        return bundle.getString(key);
    }

    private String fill(String key, UnaryOperator<String> value) {
        return PLACEHOLDER
                .matcher(word(key))
                .replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
