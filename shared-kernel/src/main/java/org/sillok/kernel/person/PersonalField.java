package org.sillok.kernel.person;

/** The personal values that the record may hold of a person, each as a commitment. */
public enum PersonalField {
    NAME,
    GENDER,
    BIRTH_DATE,
    CONTACT,
    PROGRAMMES
}
