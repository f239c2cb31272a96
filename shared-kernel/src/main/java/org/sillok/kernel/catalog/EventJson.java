package org.sillok.kernel.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActRefusal;
import org.sillok.kernel.Event;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotRefusal;
import org.sillok.kernel.body.BodyRefusal;
import org.sillok.kernel.budget.BudgetRefusal;
import org.sillok.kernel.cycle.CycleRefusal;
import org.sillok.kernel.document.DocumentRefusal;
import org.sillok.kernel.meeting.MeetingRefusal;
import org.sillok.kernel.motion.MotionRefusal;
import org.sillok.kernel.person.PersonRefusal;
import org.sillok.kernel.plan.PlanRefusal;
import org.sillok.kernel.proposal.ProposalRefusal;
import org.sillok.kernel.redaction.RedactionRefusal;
import org.sillok.kernel.review.ReviewRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON: what is stored, and how it is read back, whatever its age. */
public final class EventJson {

    private static final List<Class<? extends Refusal>> REFUSALS = List.of(
            ActRefusal.class,
            PersonRefusal.class,
            BodyRefusal.class,
            MeetingRefusal.class,
            MotionRefusal.class,
            BudgetRefusal.class,
            DocumentRefusal.class,
            ProposalRefusal.class,
            ReviewRefusal.class,
            PlanRefusal.class,
            CycleRefusal.class,
            BallotRefusal.class,
            RedactionRefusal.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .annotationIntrospector(AnnotationIntrospector.pair(new Nullness(), new JacksonAnnotationIntrospector()))
            .registerSubtypes(
                    refusals().map(type -> new NamedType(type, name(type))).toArray(NamedType[]::new))
            .build();

    private static final Map<String, ObjectReader> READERS = new ConcurrentHashMap<>();

    private EventJson() {}

    /** The mapper that writes and reads events; strict, and the same on every side. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Every refusal there is. */
    public static Stream<Class<? extends Refusal>> refusals() {
        return REFUSALS.stream().flatMap(Sealed::<Refusal>records);
    }

    /** The stable name of a refusal: its record's name in kebab-case. */
    public static String name(Class<? extends Refusal> refusal) {
        return refusal.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * Reads a stored event, through upcasters where its revision is old.
     *
     * @throws UnreadableEvent when the type is unknown, the revision is newer than this software, or the bytes do not fit
     */
    public static Event read(String type, int revision, byte[] stored) {
        var entry = EventCatalog.named(type);
        if (entry == null) throw new UnreadableEvent(type, revision, "no such type of event");
        if (revision > entry.revision()) throw new UnreadableEvent(type, revision, "newer than this software");
        try {
            var reader = READERS.computeIfAbsent(type, name -> MAPPER.readerFor(entry.type()));
            @Nullable
            Event event = revision == entry.revision()
                    ? reader.readValue(stored)
                    : reader.readValue(
                            Upcasters.upcast(type, revision, entry.revision(), object(type, revision, stored)));
            if (event == null) throw new UnreadableEvent(type, revision, "not an object");
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(type, revision, e.getOriginalMessage(), e);
        }
    }

    private static ObjectNode object(String type, int revision, byte[] stored) {
        if (MAPPER.readTree(stored) instanceof ObjectNode object) return object;
        throw new UnreadableEvent(type, revision, "not an object");
    }
}
