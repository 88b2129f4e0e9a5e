package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.util.List;

/// What a user may see and change on a [Scenario], in reading order.
public final class ScenarioFields {

    public static final Field<Scenario, String> NAME =
            Field.of("name", text(200), Scenario::name).asRequired();
    public static final Field<Scenario, String> TEXT = Field.of("text", text(2000), Scenario::text);
    public static final Field<Scenario, String> NOTE = Field.of("note", text(2000), Scenario::note);
    public static final Field<Scenario, String> RANK = Field.of("rank", rank(), Scenario::rank);

    public static final Table<Scenario> TABLE =
            Table.of(Scenario.class, "scenario", List.of(NAME, TEXT, NOTE, RANK));

    private ScenarioFields() {}
}
