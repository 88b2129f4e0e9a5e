package no.kompetanseplan.hearing;

import no.kompetanseplan.model.Body;

/// What bodies are called where there is little room.
final class Bodies {

    private static final String MUNICIPALITY = " kommune";

    private Bodies() {}

    /// «Lyngen» for «Lyngen kommune»: the short name, else the name without what all have.
    static String shortName(Body body) {
        String name = body.inShort();
        return name.endsWith(MUNICIPALITY)
                ? name.substring(0, name.length() - MUNICIPALITY.length())
                : name;
    }
}
