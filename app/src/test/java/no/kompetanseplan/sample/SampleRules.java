package no.kompetanseplan.sample;

import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chapter 6 of the sample plan. The source dates none of its rules and chooses no policy for sizes
/// outside its leave tables.
final class SampleRules {

    private static final Map<String, String> SUPPLEMENTS =
            Map.of(
                    "K30", "Etter- og videreutdanning, 30 stp.",
                    "K60", "Etter- og videreutdanning, 60 stp.",
                    "KFS", "Fagskoleutdanning for fagarbeidere");

    private static final Map<String, String> STIPENDS =
            Map.of(
                    "S1", "Helsefagarbeider: oppstart av utdanningen",
                    "S2", "Helsefagarbeider: avslutning av utdanningsløpet",
                    "S3", "Årlig søknad om midler fra Fylkesmannen",
                    "B1", "Rekrutteringsstipend mot bindingstid");

    private static final Map<String, StipendEvent> EVENTS =
            Map.of(
                    "S1", StipendEvent.START,
                    "S2", StipendEvent.COMPLETION,
                    "S3", StipendEvent.YEARLY_APPLICATION,
                    "B1", StipendEvent.RECRUITMENT);

    private final List<Row> rows = new ArrayList<>();
    private int place;

    private SampleRules() {}

    static List<Row> rows(Facts facts) {
        SampleRules part = new SampleRules();
        for (Fact fact : facts.table("rules")) {
            switch (fact.get("group")) {
                case "leave_by_credits" -> part.leave(fact, StudyBasis.CREDITS);
                case "leave_by_length" -> part.leave(fact, StudyBasis.MONTHS);
                case "supplement" -> part.supplement(fact);
                case "stipend", "recruitment_stipend" -> part.stipend(fact);
                case "conversion" -> part.conversion(fact);
                default -> throw new IllegalArgumentException(fact.toString());
            }
        }
        return part.rows;
    }

    private void leave(Fact fact, StudyBasis basis) {
        rows.add(
                Draft.of(LeaveRuleFields.TABLE, fact.get("id"))
                        .set(LeaveRuleFields.BASIS, basis)
                        .set(LeaveRuleFields.SIZE, fact.number("threshold"))
                        .set(LeaveRuleFields.DAYS, Days.of(fact.number("value")))
                        .set(LeaveRuleFields.SOURCE, fact.get("source_section"))
                        .set(LeaveRuleFields.NOTE, note(fact, "basis", "condition", "note"))
                        .set(LeaveRuleFields.RANK, Rank.at(place++))
                        .row());
    }

    private void supplement(Fact fact) {
        boolean counted = fact.has("threshold");
        rows.add(
                Draft.of(SupplementRuleFields.TABLE, fact.get("id"))
                        .set(SupplementRuleFields.TITLE, SUPPLEMENTS.get(fact.get("id")))
                        .set(
                                SupplementRuleFields.CREDITS,
                                counted ? fact.number("threshold") : null)
                        .set(SupplementRuleFields.AMOUNT, Money.kroner(fact.number("value")))
                        .set(SupplementRuleFields.PROPORTIONAL, true)
                        .set(SupplementRuleFields.SOURCE, fact.get("source_section"))
                        .set(
                                SupplementRuleFields.NOTE,
                                note(fact, "condition", "note")
                                        + " Kilden sier ikke om tillegget følger"
                                        + " stillingsprosenten; her er det en forutsetning.")
                        .set(SupplementRuleFields.RANK, Rank.at(place++))
                        .row());
    }

    private void stipend(Fact fact) {
        rows.add(
                Draft.of(StipendRuleFields.TABLE, fact.get("id"))
                        .set(StipendRuleFields.TITLE, STIPENDS.get(fact.get("id")))
                        .set(StipendRuleFields.EVENT, EVENTS.get(fact.get("id")))
                        .set(
                                StipendRuleFields.CEILING,
                                fact.has("value_max")
                                        ? Money.kroner(fact.number("value_max"))
                                        : null)
                        .set(StipendRuleFields.CONDITION, note(fact, "basis", "condition"))
                        .set(StipendRuleFields.SOURCE, fact.get("source_section"))
                        .set(StipendRuleFields.NOTE, fact.get("note"))
                        .set(StipendRuleFields.RANK, Rank.at(place++))
                        .row());
    }

    private void conversion(Fact fact) {
        String[] posts = fact.get("threshold_label").replaceFirst("^fra ", "").split(" til ", -1);
        Percent ratio =
                new Percent(new BigDecimal(fact.get("value")).movePointRight(4).intValueExact());
        rows.add(
                Draft.of(ConversionRuleFields.TABLE, fact.get("id"))
                        .set(ConversionRuleFields.FROM_POST, posts[0])
                        .set(ConversionRuleFields.TO_POST, posts[1])
                        .set(ConversionRuleFields.RATIO, ratio)
                        .set(ConversionRuleFields.CONDITION, note(fact, "basis", "condition"))
                        .set(ConversionRuleFields.SOURCE, fact.get("source_section"))
                        .set(ConversionRuleFields.NOTE, fact.get("note"))
                        .set(ConversionRuleFields.RANK, Rank.at(place++))
                        .row());
    }

    /// The filled cells as sentences.
    private static String note(Fact fact, String... columns) {
        return Stream.of(columns)
                .filter(fact::has)
                .map(fact::get)
                .map(cell -> cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1))
                .map(cell -> cell.endsWith(".") ? cell : cell + ".")
                .collect(Collectors.joining(" "));
    }
}
