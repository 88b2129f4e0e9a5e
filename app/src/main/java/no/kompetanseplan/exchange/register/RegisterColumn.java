package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.office.HeadWords;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// What a column of a register may hold.
public enum RegisterColumn {
    /// The employer, by number or name.
    MUNICIPALITY(
            "kommune",
            "kommunenavn",
            "kommunenummer",
            "kommunenr",
            "kommune nr",
            "kommunenr navn",
            "komm",
            "kom nr",
            "komnr",
            "knr",
            "arbeidskommune",
            "arbeidsgiver",
            "arbeidssted",
            "arbeidsstad",
            "municipality"),

    /// A code of position or occupation.
    CODE(
            "stillingskode",
            "still kode",
            "stillkode",
            "st kode",
            "stkode",
            "stilling kode",
            "yrkeskode",
            "styrk",
            "styrk 08",
            "styrk08",
            "styrk kode",
            "kode",
            "stilkode",
            "position code",
            "occupation code"),

    /// What the position is called.
    TITLE(
            "stilling",
            "stillingstittel",
            "stillingsnavn",
            "stillingsnamn",
            "stillingsbetegnelse",
            "stillingsbenevnelse",
            "stillingskategori",
            "stillingsgruppe",
            "stillingskodenavn",
            "still tittel",
            "tittel",
            "yrke",
            "yrkesgruppe",
            "yrkestittel",
            "yrkesnavn",
            "profesjon",
            "faggruppe",
            "position",
            "job title",
            "occupation",
            "title"),

    /// Whole years.
    AGE("alder", "alder år", "alder i år", "age", "ald"),

    /// Year or day of birth.
    BIRTH(
            "fødselsår",
            "fødselsdato",
            "fødeår",
            "fødd",
            "født",
            "født år",
            "fødselsdag",
            "fødsel",
            "f år",
            "får",
            "f dato",
            "fdato",
            "fød år",
            "fød dato",
            "år født",
            "birth year",
            "year of birth",
            "date of birth",
            "born"),

    /// Woman or man.
    SEX("kjønn", "kj", "k m", "m k", "sex", "gender"),

    /// Part of a whole position.
    POSITION(
            "stillingsprosent",
            "stillings prosent",
            "stilling prosent",
            "stillingsstørrelse",
            "stillingsstorleik",
            "stillingsbrøk",
            "stillingsandel",
            "st prosent",
            "st pros",
            "stpros",
            "stpst",
            "st pst",
            "still pros",
            "still prosent",
            "stillprosent",
            "stillpros",
            "still str",
            "prosent",
            "pst",
            "pros",
            "årsverk",
            "avtalt prosent",
            "avtalt stillingsprosent",
            "position prosent",
            "full time equivalent",
            "fte"),

    /// Whether the education is relevant.
    EDUCATION(
            "utdanning",
            "utd",
            "utdan",
            "utdannelse",
            "relevant utdanning",
            "relevant utd",
            "fagutdanning",
            "fagutdannet",
            "har utdanning",
            "formell utdanning",
            "kompetanse",
            "education"),

    /// Whether there is further education.
    FURTHER(
            "videreutdanning",
            "vidareutdanning",
            "videreutd",
            "videre utd",
            "videre utdanning",
            "etter og videreutdanning",
            "vu",
            "v utd",
            "spesialisering",
            "further education"),

    /// Whether it is work in shifts.
    ROTA("turnus", "turnusarbeid", "i turnus", "skift", "skift turnus", "rota", "shift work"),

    /// Which rows are positions of one person.
    PERSON(
            "løpenr",
            "løpenummer",
            "lnr",
            "ansattnr",
            "ansattnummer",
            "ans nr",
            "ansnr",
            "ansatt nr",
            "ansatt id",
            "ansattid",
            "personid",
            "person id",
            "ressursnr",
            "ressursnummer",
            "arbeidstakernr",
            "employee number",
            "employee id",
            "id"),

    /// Is not read.
    IGNORED();

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> heads;

    RegisterColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /// Its name in remembered choices and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The text key of its name.
    public String label() {
        return "staff.column." + key();
    }

    /// The column of a [#key], whatever its case; null for none.
    public static @Nullable RegisterColumn of(String key) {
        for (RegisterColumn column : values()) {
            if (column.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return null;
    }

    /// How surely a head, as [#plain] gives it, means this column; 0 for not at all.
    int weight(String head) {
        int best = 0;
        for (String known : heads) {
            best = Math.max(best, HeadWords.weight(head, known));
        }
        return best;
    }

    /// A head as it is compared and remembered.
    static String plain(String head) {
        String words = HeadWords.plain(head.replace("%", " prosent "));
        return words.isEmpty() ? head.strip() : words;
    }
}
