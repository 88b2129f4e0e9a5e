package no.kompetanseplan.ui;

import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.area.AreasPage;
import no.kompetanseplan.ui.chapter.budget.BudgetPage;
import no.kompetanseplan.ui.chapter.control.ControlPage;
import no.kompetanseplan.ui.chapter.edition.EditionPage;
import no.kompetanseplan.ui.chapter.export.ExportPage;
import no.kompetanseplan.ui.chapter.fetch.FetchPage;
import no.kompetanseplan.ui.chapter.fetch.ReturnedPage;
import no.kompetanseplan.ui.chapter.find.FindPage;
import no.kompetanseplan.ui.chapter.goals.ActionPlanViews;
import no.kompetanseplan.ui.chapter.grants.GrantsPage;
import no.kompetanseplan.ui.chapter.hearing.HearingPage;
import no.kompetanseplan.ui.chapter.intake.DatasetsPage;
import no.kompetanseplan.ui.chapter.intake.IntakePage;
import no.kompetanseplan.ui.chapter.overview.OverviewPage;
import no.kompetanseplan.ui.chapter.posts.PostsPage;
import no.kompetanseplan.ui.chapter.prose.TextPage;
import no.kompetanseplan.ui.chapter.region.PlanPage;
import no.kompetanseplan.ui.chapter.register.RegistersPage;
import no.kompetanseplan.ui.chapter.rollover.RolloverPage;
import no.kompetanseplan.ui.chapter.rules.RulesPage;
import no.kompetanseplan.ui.chapter.staffing.StaffingPage;
import no.kompetanseplan.ui.chapter.structure.StructurePage;
import no.kompetanseplan.ui.chapter.supplement.SupplementsPage;
import no.kompetanseplan.ui.chapter.themeday.ThemeDaysPage;
import no.kompetanseplan.ui.chapter.whatif.WhatIfPage;

import java.util.Map;
import java.util.function.Function;

/// The pages that exist: one line per kind of chapter. It stands above the packages of the pages,
/// which all know [Page] and [Desk] but not each other.
public final class Pages {

    /// The pages of the tools, by their names.
    private static final Map<String, Function<Desk, Page>> TOOLS =
            Map.ofEntries(
                    Map.entry(PlanPage.PLACE, PlanPage::new),
                    Map.entry(Places.OVERVIEW, OverviewPage::new),
                    Map.entry(Places.CONTROL, ControlPage::new),
                    Map.entry(Places.HEARING, HearingPage::new),
                    Map.entry(Places.EDITION, EditionPage::new),
                    Map.entry(Places.CONTENTS, StructurePage::new),
                    Map.entry(Places.REGISTERS, RegistersPage::new),
                    Map.entry(Places.GRANTS, desk -> new GrantsPage(desk, null)),
                    Map.entry(Places.POSTS, PostsPage::new),
                    Map.entry(Places.FIND, FindPage::new),
                    Map.entry(Places.FETCH, FetchPage::new),
                    Map.entry(Places.RETURNED, ReturnedPage::new),
                    Map.entry(Places.INTAKE, IntakePage::new),
                    Map.entry(Places.DATASETS, DatasetsPage::new),
                    Map.entry(Places.ROLLOVER, RolloverPage::new),
                    Map.entry(Places.WHAT_IF, WhatIfPage::new),
                    Map.entry(Places.EXPORT, ExportPage::new),
                    Map.entry(Places.SUPPLEMENTS, SupplementsPage::new));

    private Pages() {}

    /// The page of a place.
    public static Page open(Desk desk, Place place) {
        Function<Desk, Page> tool = TOOLS.get(place.page());
        if (tool != null) {
            return tool.apply(desk);
        }
        Section section = Chapters.named(desk.session().plan(), place.page());
        return section == null ? new TextPage(desk, null) : open(desk, section);
    }

    /// The page of a section. A section without a page of its own is shown as text.
    private static Page open(Desk desk, Section section) {
        Id id = section.id();
        return switch (section.page() == null ? PageKind.TEXT : section.page()) {
            case TEXT -> new TextPage(desk, id);
            case STAFFING -> new StaffingPage(desk, id);
            case STRATEGIES -> new AreasPage(desk, id, FocusKind.STRATEGY);
            case AREAS -> new AreasPage(desk, id, FocusKind.AREA);
            case RULES -> new RulesPage(desk, id);
            case GRANTS -> new GrantsPage(desk, id);
            case BUDGET -> new BudgetPage(desk, id);
            case ACTION_PLAN -> new ActionPlanViews(desk, id);
            case THEME_DAYS -> new ThemeDaysPage(desk, id);
        };
    }
}
