package no.kompetanseplan.sample;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.choice.Training;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Thirty municipalities in six groups, those they work with, and the words that measures are
/// sorted by.
final class RegionBodies {

    /// Groups with their municipalities: number, name and made-up number of positions.
    private static final String GROUPS =
            """
            Nord-Troms: 5546 Kvænangen 95, 5544 Nordreisa 310, 5542 Skjervøy 180, 5540 Kåfjord 150, 5536 Lyngen 220, 5538 Storfjord 130
            Tromsø-området: 5532 Balsfjord 360, 5534 Karlsøy 170, 5501 Tromsø 3100
            Midt-Troms: 5520 Bardu 260, 5528 Dyrøy 90, 5524 Målselv 430, 5522 Salangen 170, 5530 Senja 760, 5526 Sørreisa 240
            Sør-Troms: 5516 Gratangen 100, 5503 Harstad 1250, 5514 Ibestad 120, 5510 Kvæfjord 260, 5518 Lavangen 85, 5512 Tjeldsund 240
            Ofoten: 1853 Evenes 110, 1875 Hamarøy 180, 1851 Lødingen 150, 1806 Narvik 1120
            Vest-Finnmark: 5601 Alta 980, 5603 Hammerfest 640, 5616 Hasvik 80, 5614 Loppa 75, 5618 Måsøy 90
            """;

    private static final String AREAS =
            """
            STRATEGY|1|4.1|R|Rekruttere og beholde fagfolk
            STRATEGY|2|4.2|M|Bruke kompetansen på tvers
            AREA|5.1|5||Demens
            AREA|5.2|5||Ledelse og fagutvikling
            AREA|5.3|5||Psykisk helse og rus
            AREA|5.4|5||Veiledning
            AREA|5.5|5||Velferdsteknologi
            """;

    /// Positions of each municipality, in the order of the plan.
    static final Map<String, Integer> SIZES = sizes();

    private final List<Row> rows = new ArrayList<>();

    private RegionBodies() {}

    static Id id(Table<?> table, String name) {
        return Id.named("eksempelregion/" + table.name() + "/" + name);
    }

    static Id body(String name) {
        return id(BodyFields.TABLE, name);
    }

    private static Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        municipalities().forEach(each -> sizes.put(each[1], Integer.valueOf(each[2])));
        return Collections.unmodifiableMap(sizes);
    }

    /// The group that a municipality is in.
    static String groupOf(String municipality) {
        return GROUPS.lines()
                .filter(line -> line.contains(" " + municipality + " "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String[]> municipalities() {
        return GROUPS.lines().flatMap(RegionBodies::members);
    }

    private static Stream<String[]> members(String group) {
        return Stream.of(group.substring(group.indexOf(':') + 1).strip().split(", ", -1))
                .map(each -> each.split(" ", -1));
    }

    static List<Row> rows() {
        RegionBodies part = new RegionBodies();
        part.bodies();
        part.words();
        part.areas();
        return part.rows;
    }

    private void bodies() {
        municipalities()
                .forEach(each -> {
                    put(
                            body(each[1], each[1] + " kommune", BodyKind.MUNICIPALITY)
                                    .set(BodyFields.CODE, each[0])
                                    .set(BodyFields.ROLE, BodyRole.MEMBER));
                    rows.add(
                            Draft.of(StaffingFields.TABLE, id(StaffingFields.TABLE, each[1]))
                                    .set(StaffingFields.BODY, body(each[1]))
                                    .set(StaffingFields.POSITIONS, Integer.valueOf(each[2]))
                                    .set(StaffingFields.RANK, Rank.at(rows.size()))
                                    .row());
                });
        GROUPS.lines()
                .forEach(line -> {
                    String name = line.substring(0, line.indexOf(':'));
                    put(group(name, members(line).map(each -> each[1]).toList()));
                });
        put(group("kommunene", List.copyOf(SIZES.keySet())));
        put(
                body("Regionrådet", "Regionrådet", BodyKind.REGIONAL_COUNCIL)
                        .set(BodyFields.ROLE, BodyRole.OWNER));
        put(
                body("Kompetansesenteret", "Kompetansesenteret", BodyKind.STUDY_CENTRE)
                        .set(BodyFields.ROLE, BodyRole.PROJECT_LEAD));
        put(
                body("UiT", "UiT Norges arktiske universitet", BodyKind.UNIVERSITY)
                        .set(BodyFields.ROLE, BodyRole.PARTNER_EXPERT));
        put(
                body("Fylkeskommunen", "Fylkeskommunen", BodyKind.COUNTY)
                        .set(BodyFields.ROLE, BodyRole.PARTNER_FINANCE));
        put(
                body("Statsforvalteren", "Statsforvalteren", BodyKind.STATE)
                        .set(BodyFields.ROLE, BodyRole.PARTNER_FINANCE));
    }

    private Draft<Body> group(String name, List<String> members) {
        return body(name, name, BodyKind.MUNICIPALITY_GROUP)
                .set(
                        BodyFields.MEMBERS,
                        Ranked.of(members.stream().map(RegionBodies::body).toList()));
    }

    private Draft<Body> body(String name, String whole, BodyKind kind) {
        return Draft.of(BodyFields.TABLE, body(name))
                .set(BodyFields.NAME, whole)
                .set(BodyFields.SHORT_NAME, name.equals(whole) ? "" : name)
                .set(BodyFields.KIND, kind)
                .set(BodyFields.RANK, Rank.at(rows.size()));
    }

    private void words() {
        dimension("R", "Rekruttering", DimensionColour.BLUE, "Rekrutteringstiltak");
        dimension("M", "Mobilisering", DimensionColour.GREEN, "Mobiliseringstiltak");
        dimension("K", "Kompetanse", DimensionColour.VIOLET, "Kompetansetiltak");
        profession("Assistent", Training.NONE);
        profession("Helsefagarbeider", Training.TRADE);
        profession("Sykepleier", Training.BACHELOR);
        profession("Vernepleier", Training.BACHELOR);
        profession("Fysioterapeut", Training.BACHELOR);
        profession("Leder", Training.FURTHER);
        goal("main", GoalLevel.MAIN, "1", "Kommunene har den kompetansen innbyggerne trenger.");
        goal("outcome", GoalLevel.OUTCOME, "1", "Flere fagfolk blir i regionen.");
        goal("R", GoalLevel.OUTPUT, "1", "Alle faste stillinger er besatt av fagfolk.");
        goal("M", GoalLevel.OUTPUT, "2", "Kommunene deler fagfolk og erfaringer.");
        goal("K", GoalLevel.OUTPUT, "3", "Hver kommune har spisskompetanse på hvert område.");
    }

    private void dimension(String letter, String name, DimensionColour colour, String table) {
        put(
                Draft.of(DimensionFields.TABLE, id(DimensionFields.TABLE, letter))
                        .set(DimensionFields.NAME, name)
                        .set(DimensionFields.LETTER, letter)
                        .set(DimensionFields.COLOUR, colour)
                        .set(DimensionFields.PRINTED_KEY, name)
                        .set(DimensionFields.TABLE_TITLE, table)
                        .set(DimensionFields.RANK, Rank.at(rows.size())));
    }

    private void profession(String name, Training training) {
        put(
                Draft.of(ProfessionFields.TABLE, id(ProfessionFields.TABLE, name))
                        .set(ProfessionFields.NAME, name)
                        .set(ProfessionFields.TRAINING, training)
                        .set(ProfessionFields.RANK, Rank.at(rows.size())));
    }

    private void goal(String fact, GoalLevel level, String number, String text) {
        put(
                Draft.of(GoalFields.TABLE, id(GoalFields.TABLE, fact))
                        .set(GoalFields.LEVEL, level)
                        .set(GoalFields.NUMBER, number)
                        .set(GoalFields.TEXT, text)
                        .set(GoalFields.RANK, Rank.at(rows.size())));
    }

    private void areas() {
        for (String line : AREAS.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            boolean isArea = cells[0].equals("AREA");
            Id id = id(FocusAreaFields.TABLE, cells[1]);
            put(
                    Draft.of(FocusAreaFields.TABLE, id)
                            .set(FocusAreaFields.KIND, FocusKind.valueOf(cells[0]))
                            .set(FocusAreaFields.NUMBER, cells[1])
                            .set(FocusAreaFields.CHAPTER, cells[2])
                            .set(
                                    FocusAreaFields.DIMENSION,
                                    isArea ? null : id(DimensionFields.TABLE, cells[3]))
                            .set(FocusAreaFields.TITLE, cells[4])
                            .set(FocusAreaFields.RATIONALE, "Kommunene har meldt behovet inn.")
                            .set(
                                    FocusAreaFields.LEGAL_STATE,
                                    isArea ? LegalState.LISTED : LegalState.NO_BLOCK)
                            .set(FocusAreaFields.RANK, Rank.at(rows.size())));
            if (isArea) {
                put(
                        Draft.of(LegalBasisFields.TABLE, id(LegalBasisFields.TABLE, cells[1]))
                                .set(LegalBasisFields.AREA, id)
                                .set(LegalBasisFields.ACT, "Helse- og omsorgstjenesteloven")
                                .set(LegalBasisFields.SECTION, "§ 8-1")
                                .set(LegalBasisFields.RANK, Rank.at(rows.size())));
            }
        }
    }

    private void put(Draft<?> draft) {
        rows.add(draft.row());
    }
}
