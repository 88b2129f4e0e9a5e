package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.budget.Calculation;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Words for what a cost line comes to and where the amount comes from.
public final class CostWordings {

    private final Texts texts;
    private final Formats formats;
    private final Supplier<Plan> plan;

    public CostWordings(Texts texts, Supplier<Plan> plan) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.plan = plan;
    }

    /// The words of a line, or what it pays for when it has none.
    public String name(CostLine line) {
        if (!line.text().isEmpty()) {
            return line.text();
        }
        return line.kind() == null
                ? texts.get("measures.line.untitled")
                : texts.get("choice.CostKind." + line.kind().name());
    }

    public String reason(Uncalculated.Reason reason) {
        return texts.get("measures.reason." + reason.name());
    }

    /// The short form of a body; empty when it is gone.
    public String body(@Nullable Id id) {
        Body body = plan.get().find(BodyFields.TABLE, id);
        return body == null ? "" : body.inShort();
    }

    public String payer(CostLine line) {
        return line.payer() == null
                ? texts.get("measures.payer.municipalities")
                : body(line.payer());
    }

    /// How a line is reckoned, for the small print below its name. Empty when the line has no
    /// amount.
    public String note(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        return switch (entries.getFirst().calculation()) {
            case Calculation.Leave _ -> texts.get("measures.note.leave", participants(entries));
            case Calculation.Supplement first ->
                    texts.get(
                            "measures.note.supplement",
                            participants(entries),
                            formats.money(first.amount()));
            case Calculation.Stipend first ->
                    texts.get(
                            "measures.note.stipend",
                            participants(
                                    entries.stream()
                                            .filter(entry -> isOf(first.event(), entry))
                                            .toList()));
            case Calculation.PerParticipant first ->
                    texts.get(
                            "measures.note.per-participant",
                            participants(entries),
                            pieces(first.quantity()) + formats.money(first.unitPrice()));
            case Calculation.PerMunicipality first ->
                    texts.get(
                            "measures.note.per-municipality",
                            entries.stream().map(Entry::municipality).distinct().count(),
                            pieces(first.quantity()) + formats.money(first.unitPrice()));
            case Calculation.Shared first ->
                    pieces(first.quantity()) + formats.money(first.unitPrice());
            case Calculation.Time first ->
                    texts.get("measures.note.time", participants(entries), first.days());
            case Calculation.Fixed _ -> texts.get("choice.SplitMode.FIXED");
        };
    }

    private static boolean isOf(StipendEvent event, Entry entry) {
        return entry.calculation() instanceof Calculation.Stipend each && each.event() == event;
    }

    private String pieces(int quantity) {
        return quantity == 1 ? "" : formats.integer(quantity) + " × ";
    }

    /// Participants of all municipalities together, each counted in one year only.
    private static int participants(List<Entry> entries) {
        int first = entries.getFirst().year();
        return entries.stream()
                .filter(entry -> entry.year() == first)
                .mapToInt(CostWordings::participants)
                .sum();
    }

    private static int participants(Entry entry) {
        return switch (entry.calculation()) {
            case Calculation.Leave leave -> leave.participants();
            case Calculation.Supplement supplement -> supplement.participants();
            case Calculation.Stipend stipend -> stipend.participants();
            case Calculation.PerParticipant each -> each.participants();
            case Calculation.Time time -> time.participants();
            case Calculation.PerMunicipality _, Calculation.Shared _, Calculation.Fixed _ -> 0;
        };
    }

    /// The days of leave of each municipality, once for all years: «Storfjord: 6 × 15 dager × 80 %
    /// = 72 dager».
    public List<String> leaveTraces(List<Entry> entries) {
        Map<String, String> traces = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.calculation() instanceof Calculation.Leave leave) {
                String who = body(entry.municipality());
                String words =
                        texts.get(
                                "measures.trace.leave",
                                who,
                                formats.integer(leave.participants()),
                                formats.days(leave.daysAtFull()),
                                formats.percent(leave.position()),
                                formats.days(leave.days()));
                traces.putIfAbsent(words, words);
            }
        }
        return List.copyOf(traces.values());
    }
}
