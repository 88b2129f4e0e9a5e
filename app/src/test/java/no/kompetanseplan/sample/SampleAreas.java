package no.kompetanseplan.sample;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chapters 4 and 5 of the sample plan: satsinger, areas, legal bases and the long-term pool.
final class SampleAreas {

    private static final Map<String, LegalState> LEGAL =
            Map.of(
                    "law_with_section", LegalState.LISTED,
                    "law_without_section", LegalState.LISTED_WITHOUT_SECTION,
                    "explicit_none", LegalState.EXPLICIT_NONE,
                    "missing_in_block", LegalState.MISSING_IN_BLOCK,
                    "no_block", LegalState.NO_BLOCK);

    private static final Map<String, ProposalKind> KINDS =
            Map.of(
                    "numbered", ProposalKind.NUMBERED,
                    "subpoint", ProposalKind.SUBPOINT,
                    "keyword", ProposalKind.KEYWORD,
                    "satsing_as_measure", ProposalKind.STRATEGY_AS_MEASURE);

    /// Proposals that the source itself puts after the action plan.
    private static final Set<String> LATER =
            Set.of("P-5.2-5", "P-5.2-5-a", "P-5.2-5-c", "P-5.2-5-d", "P-5.2-5-e", "P-5.6-5");

    /// The yearly theme days: covered by the list of theme days.
    private static final String COVERED = "P-5.5-2";

    private final Facts facts;
    private final String text = SampleChapters.resource("sample-areas.txt");
    private final List<Row> rows = new ArrayList<>();

    private SampleAreas(Facts facts) {
        this.facts = facts;
    }

    /// Our own words for a text of the source, by `# id kind`; where there are none, those of the
    /// facts.
    private String words(String id, String kind, String otherwise) {
        List<String> lines = text.lines().toList();
        int place = lines.indexOf("# " + id + " " + kind);
        return place < 0 ? otherwise : lines.get(place + 1);
    }

    static List<Row> rows(Facts facts) {
        SampleAreas part = new SampleAreas(facts);
        part.strategies();
        part.areas();
        part.laws();
        part.proposals();
        return part.rows;
    }

    private void strategies() {
        int place = 0;
        for (Fact fact : facts.table("satsinger")) {
            String id = fact.get("id");
            rows.add(
                    Draft.of(FocusAreaFields.TABLE, id)
                            .set(FocusAreaFields.KIND, FocusKind.STRATEGY)
                            .set(FocusAreaFields.NUMBER, fact.get("number_printed"))
                            .set(FocusAreaFields.CHAPTER, id.substring(0, id.indexOf('-')))
                            .set(
                                    FocusAreaFields.DIMENSION,
                                    Draft.id(DimensionFields.TABLE, fact.get("dimension")))
                            .set(FocusAreaFields.TITLE, fact.get("title"))
                            .set(
                                    FocusAreaFields.RATIONALE,
                                    words(id, "rationale", fact.get("summary")))
                            .set(FocusAreaFields.NOTE, fact.get("note"))
                            .set(FocusAreaFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void areas() {
        int place = 100;
        for (Fact fact : facts.table("focus_areas")) {
            String number = fact.get("number");
            rows.add(
                    Draft.of(FocusAreaFields.TABLE, number)
                            .set(FocusAreaFields.KIND, FocusKind.AREA)
                            .set(FocusAreaFields.NUMBER, number)
                            .set(FocusAreaFields.CHAPTER, "5")
                            .set(FocusAreaFields.TITLE, fact.get("title"))
                            .set(
                                    FocusAreaFields.RATIONALE,
                                    words(number, "rationale", fact.get("rationale_summary")))
                            .set(FocusAreaFields.LEGAL_STATE, LEGAL.get(fact.get("legal_state")))
                            .set(FocusAreaFields.LEGAL_NOTE, words(number, "legal", ""))
                            .set(FocusAreaFields.NOTE, fact.get("legal_note"))
                            .set(FocusAreaFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private void laws() {
        int place = 0;
        for (Fact fact : facts.table("law_refs")) {
            rows.add(
                    Draft.of(LegalBasisFields.TABLE, fact.get("id"))
                            .set(LegalBasisFields.AREA, area(fact.get("focus_area")))
                            .set(LegalBasisFields.ACT, fact.get("short_title"))
                            .set(LegalBasisFields.SECTION, fact.get("section"))
                            .set(LegalBasisFields.SUMMARY, fact.get("what"))
                            .set(LegalBasisFields.PLACE, fact.get("source_section"))
                            .set(LegalBasisFields.NOTE, fact.get("note"))
                            .set(LegalBasisFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    private static @Nullable Id area(String number) {
        return number.isEmpty() ? null : Draft.id(FocusAreaFields.TABLE, number);
    }

    private void proposals() {
        int place = 0;
        for (Fact fact : facts.table("proposals")) {
            String parent = fact.get("parent_id");
            rows.add(
                    Draft.of(ProposalFields.TABLE, fact.get("id"))
                            .set(ProposalFields.AREA, area(fact.get("area")))
                            .set(
                                    ProposalFields.PARENT,
                                    parent.isEmpty()
                                            ? null
                                            : Draft.id(ProposalFields.TABLE, parent))
                            .set(ProposalFields.KIND, KINDS.get(fact.get("kind")))
                            .set(ProposalFields.NUMBER, fact.get("number_printed"))
                            .set(ProposalFields.TITLE, fact.get("title"))
                            .set(
                                    ProposalFields.DESCRIPTION,
                                    words(fact.get("id"), "text", fact.get("text")))
                            .set(
                                    ProposalFields.RESPONSIBLE_WORDING,
                                    fact.get("responsible_printed"))
                            .set(
                                    ProposalFields.RESPONSIBLE,
                                    Draft.refs(BodyFields.TABLE, fact.list("responsible_bodies")))
                            .set(
                                    ProposalFields.PERIOD,
                                    Draft.period(
                                            fact.get("period_from"),
                                            fact.get("period_to"),
                                            fact.get("period_printed")))
                            .set(
                                    ProposalFields.PRIORITISED,
                                    fact.get("marked_prioriteres").equals("yes"))
                            .set(ProposalFields.FATE, fate(fact))
                            .set(ProposalFields.FATE_REASON, fact.get("reason"))
                            .set(ProposalFields.RANK, Rank.at(place++))
                            .row());
        }
    }

    /// Where the source neither takes a proposal in nor says why not, nothing is said here either.
    private static @Nullable ProposalFate fate(Fact fact) {
        return switch (fact.get("link_kind")) {
            case "full" -> ProposalFate.IN_PLAN;
            case "partial" -> ProposalFate.PARTLY_IN_PLAN;
            default -> {
                if (LATER.contains(fact.get("id"))) {
                    yield ProposalFate.POSTPONED;
                }
                yield fact.get("id").equals(COVERED) ? ProposalFate.COVERED : null;
            }
        };
    }
}
