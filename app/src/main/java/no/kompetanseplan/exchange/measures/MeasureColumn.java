package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.field.Field;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column of a foreign table may hold, and the heads it goes under in plans. The names of
/// the constants are the command line's names of the fields.
public enum MeasureColumn {
    ID(null, "id", "tiltaksid", "tiltak id", "measure id"),
    DIMENSION(MeasureFields.DIMENSION, "dimensjon", "dimension"),
    AREA(
            MeasureFields.AREA_WORDING,
            "satsingsområde",
            "satsningsområde",
            "innsatsområde",
            "fagområde",
            "område",
            "tema",
            "focus area",
            "area"),
    TITLE(
            MeasureFields.TITLE,
            "tiltak",
            "tiltaket",
            "tiltaksnavn",
            "tiltaksnamn",
            "navn på tiltak",
            "namn på tiltak",
            "aktivitet",
            "aktiviteter",
            "aktivitetar",
            "handling",
            "hva",
            "kva",
            "tittel",
            "measure",
            "activity",
            "action",
            "title"),
    GOAL(
            MeasureFields.GOAL,
            "mål",
            "målsetting",
            "målsetning",
            "målsetjing",
            "formål",
            "føremål",
            "hensikt",
            "delmål",
            "resultatmål",
            "effektmål",
            "ønsket resultat",
            "ønskt resultat",
            "hvorfor",
            "kvifor",
            "goal",
            "objective",
            "aim"),
    TARGET_GROUP(
            MeasureFields.TARGET_GROUP,
            "målgruppe",
            "målgrupper",
            "deltakere",
            "deltakarar",
            "deltagere",
            "for hvem",
            "for kven",
            "hvem",
            "kven",
            "target group",
            "participants"),
    SCOPE(
            MeasureFields.SCOPE,
            "omfang",
            "innhold",
            "innhald",
            "beskrivelse",
            "skildring",
            "hvordan",
            "korleis",
            "metode",
            "gjennomføring",
            "scope",
            "content",
            "description"),
    PERIOD(
            MeasureFields.PERIOD,
            "tidsrom",
            "periode",
            "når",
            "tid",
            "tidspunkt",
            "tidsplan",
            "tidsramme",
            "frist",
            "tidsfrist",
            "framdrift",
            "fremdrift",
            "oppstart",
            "dato",
            "period",
            "when",
            "deadline",
            "time"),
    RESPONSIBLE(
            MeasureFields.RESPONSIBLE_WORDING,
            "ansvarlig",
            "ansvarleg",
            "ansvarlige",
            "ansvarlege",
            "ansvar",
            "hvem har ansvar",
            "kven har ansvar",
            "hvem har ansvaret",
            "kven har ansvaret",
            "hovedansvar",
            "hovudansvar",
            "utfører",
            "utførar",
            "eier",
            "eigar",
            "responsible",
            "responsibility",
            "owner"),
    COST(
            MeasureFields.COST_WORDING,
            "kostnad",
            "kostnader",
            "kostnadar",
            "ressursbruk",
            "ressurser",
            "ressursar",
            "økonomi",
            "finansiering",
            "budsjett",
            "pris",
            "cost",
            "resources",
            "budget",
            "funding"),
    STATE(MeasureFields.STATE, "status", "tilstand", "state"),
    CREDITS(MeasureFields.CREDITS, "studiepoeng", "stp", "credits", "ects"),
    MONTHS(MeasureFields.MONTHS, "måneder", "månader", "months"),
    NOTE(
            MeasureFields.NOTE,
            "merknad",
            "merknader",
            "kommentar",
            "kommentarer",
            "kommentarar",
            "notat",
            "note",
            "comment",
            "remarks");

    private final @Nullable Field<Measure, ?> field;
    private final List<String> heads;

    MeasureColumn(@Nullable Field<Measure, ?> field, String... heads) {
        this.field = field;
        this.heads = List.of(heads);
    }

    /// The column of that name on the command line; null for any other.
    public static @Nullable MeasureColumn of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /// The field of a measure it goes into; null for the column that names measures.
    public @Nullable Field<Measure, ?> field() {
        return field;
    }

    /// The heads it goes under, as [Heads#plain] writes them.
    List<String> heads() {
        return heads;
    }

    /// The name on the command line, such as `target-group`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The text key of its label.
    public String label() {
        return field == null ? "import.column.id" : "field.measure." + field.name();
    }
}
