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
    ID("id", "tiltaksid", "tiltak id", "measure id"),
    DIMENSION("dimensjon", "dimension"),
    AREA(
            "satsingsområde",
            "satsningsområde",
            "innsatsområde",
            "fagområde",
            "område",
            "tema",
            "focus area",
            "area"),
    TITLE(
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
    STATE("status", "tilstand", "state"),
    CREDITS("studiepoeng", "stp", "credits", "ects"),
    MONTHS("måneder", "månader", "months"),
    NOTE(
            "merknad",
            "merknader",
            "kommentar",
            "kommentarer",
            "kommentarar",
            "notat",
            "note",
            "comment",
            "remarks");

    private final String heads;

    MeasureColumn(String... heads) {
        this.heads = String.join("|", heads);
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
        return switch (this) {
            case ID -> null;
            case DIMENSION -> MeasureFields.DIMENSION;
            case AREA -> MeasureFields.AREA_WORDING;
            case TITLE -> MeasureFields.TITLE;
            case GOAL -> MeasureFields.GOAL;
            case TARGET_GROUP -> MeasureFields.TARGET_GROUP;
            case SCOPE -> MeasureFields.SCOPE;
            case PERIOD -> MeasureFields.PERIOD;
            case RESPONSIBLE -> MeasureFields.RESPONSIBLE_WORDING;
            case COST -> MeasureFields.COST_WORDING;
            case STATE -> MeasureFields.STATE;
            case CREDITS -> MeasureFields.CREDITS;
            case MONTHS -> MeasureFields.MONTHS;
            case NOTE -> MeasureFields.NOTE;
        };
    }

    /// The heads it goes under, as `HeadWords#plain` writes them.
    List<String> heads() {
        return List.of(heads.split("\\|", -1));
    }

    /// The name on the command line, such as `target-group`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The text key of its label.
    public String label() {
        Field<Measure, ?> field = field();
        return field == null ? "import.column.id" : "field.measure." + field.name();
    }
}
