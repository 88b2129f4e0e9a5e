package no.kompetanseplan.sample;

import static java.util.Map.entry;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.ContributorFields;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The registers of the sample plan: definitions, sources, claims of chapter 3, principles, parked
/// topics, clocks, duties and thanks.
final class SampleRegisters {

    private static final Map<String, TermKind> TERMS =
            Map.of(
                    "begrep", TermKind.CONCEPT,
                    "formål", TermKind.PURPOSE,
                    "forkortelse", TermKind.ABBREVIATION,
                    "emnekode", TermKind.ABBREVIATION,
                    "system", TermKind.CONCEPT);

    private static final Map<String, SourceKind> SOURCES =
            Map.ofEntries(
                    entry("rapport", SourceKind.REPORT),
                    entry("evaluering", SourceKind.REPORT),
                    entry("undersøkelse", SourceKind.STATISTICS),
                    entry("statistikk", SourceKind.STATISTICS),
                    entry("plan", SourceKind.GOVERNING),
                    entry("strategi", SourceKind.GOVERNING),
                    entry("stortingsmelding", SourceKind.GOVERNING),
                    entry("nettsted", SourceKind.WEB_PAGE),
                    entry("nettside", SourceKind.WEB_PAGE),
                    entry("bok", SourceKind.BOOK));

    /// Who sends the thanks is not thanked.
    private static final String SENDERS = "B9";

    private static final Map<String, String> CLOCK_PLACES =
            Map.of("4", "30", "6", "82", "6.4.2", "89", "7", "91", "7, R08", "92", "8", "96");

    /// Claims of chapter 3 in our own words: section, source, measures that answer it, claim and
    /// what it rests on. Which measure answers which claim is our reading.
    private static final String CLAIMS =
            """
            21 | S01 | R01;R02;R09;K16;K17;K18 | Et generasjonsskifte nærmer seg: mange går av om få år, og få unge kommer til. | Gjennomsnittsalderen er 48 år. Nesten 40 prosent er over 50 år, 44,4 prosent av helsefagarbeiderne og 35 prosent av spesialsykepleierne og lederne.
            22 | S10 | R07 | Deltid gjør det vanskelig å rekruttere utenfra. | I Nord-Troms er 65,7 prosent i deltidsstillinger; i landet arbeider 53 prosent av de kommuneansatte og nærmere 70 prosent i helse og omsorg deltid.
            23 | S01 | R06;R07 | Belastningen øker på dem som er i jobb, og mest på dem i heltid. | Diskusjoner i styringsgruppen og på arbeidsplassene til deltakerne; ingen tall.
            26 | S01 | R04;R05;M03;M04;K12 | Oppgavene blir flere og mer sammensatte og krever spisset kompetanse. | Samhandlingsreformen, flere eldre og det kommunene selv har meldt inn.
            27 | S01 | R01;R02;R05 | Andelen ufaglærte er for høy. | 20 prosent har lav formell utdanning eller en utdanning som ikke er relevant.
            28 | S01 | K04;K05;K07;K14;K18;K19;K20;K21 | For få har videreutdanning. | 21,1 prosent har videreutdanning, og nesten 35 prosent av dem er over 50 år.
            29 | S11 | R06;R08;R09 | Kampen om arbeidskraften blir hard, og yrkene er for lite attraktive. | Tre av ti ungdommer må velge sektoren. I Kvænangen er det 3,8 yrkesaktive per person over 80 år i 2040. Gjennomsnittslønnen er kr 412 800 i landet; en hjelpepleier i Tromsø tjener kr 378 000.
            """;

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleRegisters(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleRegisters part = new SampleRegisters(facts);
        part.definitions();
        part.sources();
        part.claims();
        part.principles();
        part.parkedTopics();
        part.clocks();
        part.duties();
        part.contributors();
        return part.rows;
    }

    private void definitions() {
        int place = 0;
        for (Fact fact : facts.table("definitions")) {
            rows.add(
                    Draft.of(DefinitionFields.TABLE, fact.get("id"))
                            .set(DefinitionFields.TERM, fact.get("term"))
                            .set(DefinitionFields.KIND, TERMS.get(fact.get("kind")))
                            .set(
                                    DefinitionFields.TEXT,
                                    fact.has("definition")
                                            ? fact.get("definition")
                                            : "Ikke skrevet ut i planen.")
                            .set(DefinitionFields.SOURCE, "Kapittel " + fact.get("source"))
                            .set(DefinitionFields.NOTE, fact.get("note"))
                            .set(DefinitionFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void sources() {
        int place = 0;
        for (Fact fact : facts.table("sources")) {
            rows.add(
                    Draft.of(SourceFields.TABLE, fact.get("id"))
                            .set(SourceFields.TITLE, fact.get("title"))
                            .set(SourceFields.PUBLISHER, fact.get("publisher"))
                            .set(SourceFields.YEAR, fact.get("year"))
                            .set(
                                    SourceFields.KIND,
                                    SOURCES.getOrDefault(fact.get("kind"), SourceKind.OTHER))
                            .set(SourceFields.LINK, fact.get("url"))
                            .set(SourceFields.NOTE, fact.get("note"))
                            .set(SourceFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void claims() {
        int place = 0;
        for (String line : CLAIMS.lines().toList()) {
            String[] cells = line.split(" \\| ", -1);
            rows.add(
                    Draft.of(ClaimFields.TABLE, "C" + (place + 1))
                            .set(ClaimFields.SECTION, Draft.id(SectionFields.TABLE, cells[0]))
                            .set(ClaimFields.SOURCE, Draft.id(SourceFields.TABLE, cells[1]))
                            .set(
                                    ClaimFields.MEASURES,
                                    Draft.refs(
                                            MeasureFields.TABLE,
                                            Arrays.asList(cells[2].split(";", -1))))
                            .set(ClaimFields.TEXT, cells[3])
                            .set(ClaimFields.EVIDENCE, cells[4])
                            .set(ClaimFields.NOTE, "Koblingen til tiltak er vår.")
                            .set(ClaimFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void principles() {
        int place = 0;
        for (Fact fact : facts.table("principles")) {
            List<String> bodies =
                    fact.get("who").equals("deltakere") ? List.of() : fact.list("who");
            String[] text = parted(fact);
            rows.add(
                    Draft.of(PrincipleFields.TABLE, fact.get("number"))
                            .set(PrincipleFields.NUMBER, fact.get("number"))
                            .set(PrincipleFields.TITLE, fact.get("short_title"))
                            .set(PrincipleFields.TEXT, text[0])
                            .set(PrincipleFields.CONSEQUENCE, text[1])
                            .set(PrincipleFields.BODIES, Draft.refs(BodyFields.TABLE, bodies))
                            .set(PrincipleFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    /// A principle and what it says follows from it; only the last of the four says so.
    private static String[] parted(Fact fact) {
        String text = fact.get("text");
        int at = text.indexOf("Før et tiltak");
        return at < 0
                ? new String[] {text, ""}
                : new String[] {text.substring(0, at).strip(), text.substring(at)};
    }

    private void parkedTopics() {
        int place = 0;
        for (String topic : facts.plan("parked_topics").split(";", -1)) {
            rows.add(
                    Draft.of(ParkedTopicFields.TABLE, "T" + (place + 1))
                            .set(
                                    ParkedTopicFields.TITLE,
                                    topic.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + topic.substring(1))
                            .set(ParkedTopicFields.SECTION, Draft.id(SectionFields.TABLE, "89"))
                            .set(
                                    ParkedTopicFields.DUE,
                                    Draft.period("2017-08-01", "2017-12-31", "Årlig rullering"))
                            .set(ParkedTopicFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void clocks() {
        int place = 0;
        for (Fact fact : facts.table("evaluation")) {
            rows.add(
                    Draft.of(RolloverClockFields.TABLE, fact.get("id"))
                            .set(RolloverClockFields.WHAT, fact.get("what"))
                            .set(
                                    RolloverClockFields.EVERY_YEARS,
                                    fact.has("interval_years")
                                            ? Integer.valueOf(fact.number("interval_years"))
                                            : null)
                            .set(
                                    RolloverClockFields.FIRST,
                                    Draft.period(
                                            fact.get("first_from"),
                                            fact.get("first_to"),
                                            fact.get("first_printed")))
                            .set(
                                    RolloverClockFields.BODIES,
                                    Draft.refs(BodyFields.TABLE, fact.list("responsible")))
                            .set(RolloverClockFields.SECTION, place(fact.get("source")))
                            .set(RolloverClockFields.NOTE, fact.get("note"))
                            .set(RolloverClockFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private static @Nullable Id place(String source) {
        return Draft.id(SectionFields.TABLE, CLOCK_PLACES.getOrDefault(source, "32"));
    }

    private void duties() {
        int place = 0;
        for (Fact fact : facts.table("responsibilities")) {
            boolean told = fact.get("involves").equals("KOM");
            boolean asked = fact.get("involves").startsWith("ansatte");
            rows.add(
                    Draft.of(DutyFields.TABLE, fact.get("id"))
                            .set(DutyFields.WHAT, fact.get("duty"))
                            .set(
                                    DutyFields.RESPONSIBLE,
                                    Draft.refs(BodyFields.TABLE, fact.list("body_id")))
                            .set(
                                    DutyFields.CONSULTED,
                                    Draft.refs(BodyFields.TABLE, asked ? List.of("TV") : List.of()))
                            .set(
                                    DutyFields.INFORMED,
                                    Draft.refs(BodyFields.TABLE, told ? List.of("KOM") : List.of()))
                            .set(DutyFields.BASIS, basis(fact))
                            .set(DutyFields.DEADLINE, fact.get("when"))
                            .set(DutyFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    /// What the duty rests on, and whom the source says are in it without a part of their own.
    private static String basis(Fact fact) {
        String involved = fact.get("involves");
        return switch (fact.get("id")) {
            case "A2" -> fact.get("basis") + "; " + involved + " er med";
            case "A5" -> "sammen med " + involved;
            default -> fact.get("basis");
        };
    }

    private void contributors() {
        int place = 0;
        for (Fact fact : facts.table("contributors")) {
            if (!fact.get("id").equals(SENDERS)) {
                rows.add(
                        Draft.of(ContributorFields.TABLE, fact.get("id"))
                                .set(ContributorFields.WORDING, fact.get("group"))
                                .set(ContributorFields.PART, fact.get("contribution"))
                                .set(
                                        ContributorFields.BODIES,
                                        Draft.refs(BodyFields.TABLE, fact.list("body_id")))
                                .set(ContributorFields.RANK, Rank.at(place++))
                                .row());
            }
        }
    }
}
