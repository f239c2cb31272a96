package org.sillok.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Event;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.EventJson;

/** Writes events under their stable names and reads them whatever their age. It knows nothing but events. */
public final class EventSerializer implements Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object == null) return bytes(new byte[0], representation, SerializedType.emptyType());
        return bytes(write(object), representation, typeForClass(object.getClass()));
    }

    private static byte[] write(Object object) {
        return switch (object) {
            case Event event -> EventJson.write(event);
            case MetaData metadata -> Metadata.write(metadata);
            default -> EventJson.mapper().writeValueAsBytes(object);
        };
    }

    private <T> SerializedObject<T> bytes(byte[] data, Class<T> representation, SerializedType type) {
        return new SimpleSerializedObject<>(converter.convert(data, representation), representation, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        var type = stored.getType();
        if (SerializedType.isEmptyType(type)) return null;
        var bytes = converter.convert(stored, byte[].class).getData();
        return (T) read(type, bytes);
    }

    private static Object read(SerializedType type, byte[] bytes) {
        var name = type.getName();
        if (name.equals(RequestAnswered.NAME)) return EventJson.mapper().readValue(bytes, RequestAnswered.class);
        if (name.equals(METADATA)) return Metadata.read(bytes);
        return EventJson.read(name, revision(type), bytes);
    }

    private static int revision(SerializedType type) {
        return type.getRevision() == null ? 1 : Integer.parseInt(type.getRevision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type)) return Void.class;
        if (type.getName().equals(RequestAnswered.NAME)) return RequestAnswered.class;
        var entry = EventCatalog.named(type.getName());
        return entry == null ? UnknownSerializedType.class : entry.type();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) return SerializedType.emptyType();
        if (type == RequestAnswered.class) return new SimpleSerializedType(RequestAnswered.NAME, "1");
        if (type == MetaData.class) return new SimpleSerializedType(METADATA, null);
        var entry = EventCatalog.of(type);
        if (entry == null) throw new SerializationException(type + " is not an event of the catalogue");
        return new SimpleSerializedType(entry.name(), Integer.toString(entry.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
