package uk.sandstone.integration.wire;

import uk.sandstone.integration.api.Notice;

/** What a reader made of the bytes. */
public sealed interface Reading {

    /** Shape and addressing are right; doubts about the content stand in the notice's warnings. */
    record Understood(Notice notice) implements Reading { }

    /**
     * Must be refused at the door.
     *
     * @param why  a text key that says in plain words what is wrong
     * @param code the wire's own code for it, such as {@code REC_BAD_REQUEST/invariant} or {@code AR/202}
     * @param at   where in the message, such as a FHIRPath or {@code PID-7}; never a value; null when it is the whole
     */
    record Refused(String why, String code, String at) implements Reading { }
}
