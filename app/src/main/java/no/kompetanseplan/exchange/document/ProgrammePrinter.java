package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.registers.Programme;
import no.kompetanseplan.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The leaflet of a theme day: when and where, how to register, and the programme by the clock. Who
/// speaks is told by role.
final class ProgrammePrinter {

    private final Pages pages;
    private final Texts texts;

    ProgrammePrinter(Assessment assessment, Texts texts) {
        this.pages = new Pages(assessment, texts);
        this.texts = texts;
    }

    PrintedPlan print(ThemeDay day, ExportStamp stamp) {
        List<ProgrammeItem> items = Programme.items(pages.plan(), day.id());
        if (items.isEmpty()) {
            pages.note(texts.get("document.programme.none"));
        } else {
            pages.table(
                    texts.get("document.programme"),
                    List.of(
                            Column.words(texts.get("registers.clock"), 2),
                            Column.words(texts.get("document.programme.what"), 6),
                            Column.words(texts.get("document.programme.by"), 4)),
                    items.stream().map(ProgrammePrinter::cells).toList(),
                    false,
                    false);
        }
        PlanHead head = pages.plan().head();
        return new PrintedPlan(
                day.title().isBlank() ? texts.get("document.untitled") : day.title(),
                head.region(),
                facts(day),
                head.footer().isEmpty() ? head.title() : head.footer(),
                texts,
                stamp,
                pages.parts(),
                Map.<Id, String>of(),
                pages.anchors());
    }

    private static List<String> cells(ProgrammeItem item) {
        String clock = item.ends().isBlank() ? item.starts() : item.starts() + "–" + item.ends();
        return List.of(clock, item.title(), item.lecturer());
    }

    private List<String> facts(ThemeDay day) {
        List<String> facts = new ArrayList<>();
        Period period = day.period();
        LocalDate from = period.from();
        String when =
                from != null && from.equals(period.to())
                        ? pages.formats().longDate(from)
                        : pages.formats().period(period);
        if (!when.isEmpty()) {
            facts.add(texts.get("document.programme.when", when));
        }
        if (!day.place().isBlank()) {
            facts.add(texts.get("document.programme.place", day.place()));
        }
        if (day.registration() != null) {
            facts.add(
                    texts.get(
                            "document.programme.register",
                            pages.formats().longDate(day.registration())));
        }
        return facts;
    }
}
