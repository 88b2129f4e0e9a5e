package no.kompetanseplan.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.supplement.SupplementPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class SearchIndexTest {

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Set<Group> ALL = EnumSet.allOf(Group.class);
    private static final Id CHAPTER = Id.named("chapter 7");

    private static final Plan PLAN =
            Plan.of(
                    List.of(
                            new Section(
                                    CHAPTER, null, "7", "Tiltaksplan", PageKind.ACTION_PLAN, "a"),
                            measure("Program for ufaglærte", "", "Vikarutgifter"),
                            measure("Stipendordninger", "Felles ordning for vikarer", ""),
                            measure("Opplæring av vikarer", "", ""),
                            measure("Vikarpool", "", "")));

    private static Measure measure(String title, String goal, String cost) {
        Measure blank = MeasureFields.TABLE.blank(Id.named(title));
        Measure titled = MeasureFields.TABLE.with(blank, blank.id(), MeasureFields.TITLE, title);
        Measure aimed = MeasureFields.TABLE.with(titled, blank.id(), MeasureFields.GOAL, goal);
        return MeasureFields.TABLE.with(aimed, blank.id(), MeasureFields.COST_WORDING, cost);
    }

    private static SearchIndex index(Plan plan) {
        return PlanWords.index(plan, TEXTS, List.of(), null);
    }

    private static List<Hit> hits(SearchIndex index, String query) {
        return index.find(query, ALL, _ -> 100).groups().stream()
                .flatMap(found -> found.shown().stream())
                .toList();
    }

    private static List<String> titles(SearchIndex index, String query) {
        return hits(index, query).stream().map(hit -> hit.entry().title()).toList();
    }

    @Test
    void aTitleThatBeginsWithTheWordComesFirstThenAWordOfItThenTheOtherFields() {
        assertEquals(
                List.of(
                        "Vikarpool",
                        "Opplæring av vikarer",
                        "Program for ufaglærte",
                        "Stipendordninger"),
                titles(index(PLAN), "vikar"));
    }

    @Test
    void aGroupWithTheWordInATitleComesBeforeGroupsThatHaveItInTheSmallPrint() {
        Entry sum = Entry.of(Group.NUMBERS, "Felles sum", "kr 5 000", List.of());
        assertEquals(
                List.of("Felles sum", "Stipendordninger"),
                titles(index(PLAN).with(List.of(sum)), "felles"));
    }

    @Test
    void aPageThatBearsTheWordAsItsNameComesBeforeActsThatOnlyMentionIt() {
        Entry fetch =
                Entry.of(Group.COMMANDS, "Hent tall fra budsjettets arbeidsbok", "", List.of());
        Entry open = Entry.of(Group.COMMANDS, "Tiltak fra fil", "", List.of());
        Plan plan = PLAN.with(page("6.5", "Finansiering av planen", PageKind.BUDGET));
        SearchIndex index =
                index(plan.with(page("2", "Budsjettprosessen", null))).with(List.of(fetch, open));
        assertEquals(
                List.of(
                        "6.5 Finansiering av planen",
                        "2 Budsjettprosessen",
                        "Hent tall fra budsjettets arbeidsbok"),
                titles(index, "budsjett"));
        assertEquals("7 Tiltaksplan", titles(index, "tiltaksplan").getFirst());
        assertEquals(
                List.of("Tiltak fra fil", "7 Tiltaksplan"), titles(index, "tiltak").subList(0, 2));
        assertEquals("Hent tall fra budsjettets arbeidsbok", titles(index, "hent").getFirst());
    }

    private static Section page(String number, String title, @Nullable PageKind kind) {
        return new Section(Id.named(title), null, number, title, kind, number);
    }

    @Test
    void everyWordMustBeThereInAnyOrderAndAnyCase() {
        assertEquals(List.of("Opplæring av vikarer"), titles(index(PLAN), "VIKAR opplær"));
        assertEquals(List.of(), titles(index(PLAN), "vikar finnesikke"));
    }

    @Test
    void norwegianAndSamiLettersAreFoundFromAnyKeyboard() {
        assertEquals(List.of("Opplæring av vikarer"), titles(index(PLAN), "opplaering"));
        assertEquals("skjervoy kafjord kafjord", Folded.fold("Skjervøy Kåfjord KAAFJORD"));
        assertEquals("gaivuotna cdnstz i", Folded.fold("Gáivuotna čđŋšŧž ï"));
        assertEquals("1 738 540 - 2016-2017", Folded.fold("1\u00a0738\u202f540 – 2016–2017"));
    }

    @Test
    void whatMatchedIsMarkedInTheWordsOfTheSource() {
        Hit opplaering = hits(index(PLAN), "laering").getFirst();
        assertEquals("læring", stretch("Opplæring av vikarer", opplaering.title()));
        Hit vikar = hits(index(PLAN), "utgift").getFirst();
        assertEquals("Vikarutgifter", vikar.excerpt());
        assertEquals("utgift", stretch(vikar.excerpt(), vikar.inExcerpt()));
    }

    private static String stretch(String text, List<int[]> found) {
        return found.stream()
                .map(part -> text.substring(part[0], part[1]))
                .collect(Collectors.joining("|"));
    }

    @Test
    void aLongTextIsCutAroundTheMatchAtBlanks() {
        String text = "ord ".repeat(40) + "vikarbruk " + "mer ".repeat(40);
        Block block =
                BlockFields.TABLE.with(
                        BlockFields.TABLE.with(
                                BlockFields.TABLE.blank(Id.named("b")),
                                Id.named("b"),
                                BlockFields.SECTION,
                                CHAPTER),
                        Id.named("b"),
                        BlockFields.TEXT,
                        text.strip());
        Hit hit = hits(index(PLAN.with(block)), "vikarbruk").getFirst();
        assertEquals("7 Tiltaksplan", hit.entry().title());
        assertTrue(hit.excerpt().startsWith("… ord "), hit.excerpt());
        assertTrue(hit.excerpt().endsWith("mer …"), hit.excerpt());
        assertEquals("vikarbruk", stretch(hit.excerpt(), hit.inExcerpt()));
        assertEquals(Place.section(CHAPTER).at(Id.named("b")), hit.entry().place());
    }

    @Test
    void theProjectionIsFoundOnThePageThatHasIt() {
        Id id = Id.named("staffing");
        Section section =
                SectionFields.TABLE.with(
                        SectionFields.TABLE.blank(id), id, SectionFields.PAGE, PageKind.STAFFING);
        Plan plan = PLAN.with(section);
        assertEquals(
                Places.of(plan, section),
                hits(index(plan), "framskriving").getFirst().entry().place());
    }

    @Test
    void aHitLeadsToItsRow() {
        assertEquals(
                Place.section(CHAPTER).at(Id.named("Vikarpool")),
                hits(index(PLAN), "vikarpool").getFirst().entry().place());
    }

    @Test
    void onlyTheFirstHitsAreShownAndTheRestIsCounted() {
        Hits hits = index(PLAN).find("vikar", ALL, _ -> 3);
        assertEquals(4, hits.total());
        assertEquals(3, hits.groups().getFirst().shown().size());
        assertEquals(1, hits.groups().getFirst().more());
    }

    @Test
    void onlyTheWantedGroupsAreSearched() {
        assertEquals(0, index(PLAN).find("vikar", EnumSet.of(Group.COMMANDS), _ -> 3).total());
    }

    @Test
    void anIndexAfterAnEditKeepsTheEntriesOfAllOtherRows() {
        SearchIndex before = index(PLAN);
        Plan after = PLAN.with(measure("Vikarbyrå", "", "")).without(Id.named("Vikarpool"));
        SearchIndex renewed = PlanWords.index(after, TEXTS, List.of(), before);
        assertEquals(titles(index(after), "vikar"), titles(renewed, "vikar"));
        assertSame(
                hits(before, "stipend").getFirst().entry(),
                hits(renewed, "stipend").getFirst().entry());
    }

    @Test
    void tenThousandMeasuresAreSearchedInATwentiethOfASecond() {
        SearchIndex index = index(PLAN.with(many(10_000)));
        for (String warmUp : List.of("kurs", "a", "veil", "5")) {
            index.find(warmUp, ALL, _ -> 4);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            assertTrue(index.find("veiledning kurs", ALL, _ -> 4).total() > 0);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 50_000_000, "A search took " + best / 1_000_000 + " ms");
    }

    private static List<Measure> many(int count) {
        Random random = new Random(7);
        String[] words = {
            "kurs", "veiledning", "av", "studenter", "demens", "rus", "psykisk helse"
        };
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder goal = new StringBuilder();
            for (int k = 0; k < 40; k++) {
                goal.append(words[random.nextInt(words.length)]).append(' ');
            }
            measures.add(measure("Tiltak " + Rank.at(i), goal.toString(), "Vikar " + i));
        }
        return measures;
    }

    @Test
    void supplementsLocalMeasuresCommentsAndRegistersAreFoundWithTheirPlace() {
        Plan plan = SupplementPlans.measured();
        Id said = Id.named("said");
        HearingComment blank = HearingCommentFields.TABLE.blank(said);
        plan =
                plan.with(
                                HearingCommentFields.TABLE.with(
                                        blank, said, HearingCommentFields.TEXT, "Fristen er knapp"))
                        .with(
                                DefinitionFields.TABLE.with(
                                        DefinitionFields.TABLE.blank(Id.named("term")),
                                        Id.named("term"),
                                        DefinitionFields.TERM,
                                        "Hospiteringsavtale"));
        SearchIndex index = index(plan);
        assertEquals(
                List.of("Hospitering mellom einingane", "Hospiteringsavtale"),
                titles(index, "hospitering").stream()
                        .filter(each -> each.startsWith("Hosp"))
                        .toList());
        Entry local = hits(index, "kjenne arbeidet").getFirst().entry();
        assertEquals("lokalt tiltak, Lyngen", local.extra());
        assertEquals(Place.of(Places.SUPPLEMENTS).at(SupplementPlans.VISITS), local.place());
        assertEquals(
                Place.of(Places.SUPPLEMENTS).page(),
                Objects.requireNonNull(
                                hits(index, "omsorgsutvalget følger opp planen to")
                                        .getFirst()
                                        .entry()
                                        .place())
                        .page());
        assertEquals(
                Place.of(Places.HEARING).at(said),
                hits(index, "fristen er knapp").getFirst().entry().place());
    }
}
