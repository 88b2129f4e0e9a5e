package no.kompetanseplan.ui.chapter.structure;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import java.util.List;

/// The acts that give a plan a page it lacks, such as the budget of one that was read from a file:
/// whoever looks for a page finds it or can add it.
public final class NewPage {

    private static final List<PageKind> KINDS =
            List.of(
                    PageKind.ACTION_PLAN,
                    PageKind.BUDGET,
                    PageKind.RULES,
                    PageKind.STAFFING,
                    PageKind.AREAS,
                    PageKind.STRATEGIES,
                    PageKind.THEME_DAYS);

    private NewPage() {}

    /// An act for each kind of page, possible while the plan has none.
    public static List<Command> commands(Desk desk) {
        return KINDS.stream()
                .map(kind ->
                        Command.of(
                                        desk.text("structure.add-page", words(desk.texts(), kind)),
                                        () -> add(desk, kind))
                                .when(() -> Places.section(desk.session().plan(), kind) == null))
                .toList();
    }

    /// What a page holds beside what it is called.
    private static String words(Texts texts, PageKind kind) {
        String name = texts.get("choice.PageKind." + kind.name());
        return kind == PageKind.STAFFING ? texts.get("structure.staffing", name) : name;
    }

    private static void add(Desk desk, PageKind kind) {
        Id id = desk.newId();
        String title = desk.text("choice.PageKind." + kind.name());
        desk.edit(
                "step.section.add",
                plan -> with(plan, id, kind, title),
                () -> desk.window().go(Place.section(id)));
    }

    /// The plan with a chapter last, whose page is of a kind.
    static Plan with(Plan plan, Id id, PageKind kind, String title) {
        return StructureEdits.added(plan, id, null)
                .with(SectionFields.TABLE, id, SectionFields.TITLE, title)
                .with(SectionFields.TABLE, id, SectionFields.PAGE, kind);
    }
}
