package org.sillok.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored for ever, and the revision of its shape. Renaming the class changes neither. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** The stable name, kebab-case and in the past tense. */
    String value();

    /** Counts the shapes this event has had; an upcaster leads from each to the next. */
    int revision() default 1;
}
