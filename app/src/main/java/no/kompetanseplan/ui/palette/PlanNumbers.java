package no.kompetanseplan.ui.palette;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The numbers of the plan that can be searched for: registered positions, prices, and what the
/// municipalities pay by the budget.
final class PlanNumbers {

    private PlanNumbers() {}

    static List<Entry> of(Assessment assessment, Texts texts) {
        Plan plan = assessment.plan();
        Formats formats = Formats.of(texts.language());
        List<Entry> entries = new ArrayList<>();
        for (Staffing row : plan.staffing()) {
            Body body = plan.find(BodyFields.TABLE, row.body());
            if (body != null && row.positions() != null) {
                String title = texts.get("shell.palette.positions", body.name());
                String number = formats.integer(row.positions());
                entries.add(
                        Entry.of(Group.NUMBERS, title, number, parts(number))
                                .at(Places.of(plan, row), "1" + row.rank()));
            }
        }
        for (CostLine line : plan.costLines()) {
            Measure measure = plan.find(MeasureFields.TABLE, line.measure());
            if (measure != null && line.unitPrice() != null) {
                String title = (measure.title() + " " + line.text()).strip();
                String number = formats.money(line.unitPrice());
                entries.add(
                        Entry.of(Group.NUMBERS, title, number, parts(number))
                                .at(Places.of(plan, line), "2" + line.rank()));
            }
        }
        entries.addAll(budget(assessment, texts, formats));
        return entries;
    }

    /// Sums of the net budget: of all, each year, each municipality and each measure.
    private static List<Entry> budget(Assessment assessment, Texts texts, Formats formats) {
        Plan plan = assessment.plan();
        Budget budget = assessment.budget();
        Section page = Places.section(plan, PageKind.BUDGET);
        List<Entry> entries = new ArrayList<>();
        if (page == null || budget.entries().isEmpty()) {
            return entries;
        }
        Place place = Place.section(page.id());
        String all = texts.get("shell.palette.budget");
        entries.add(sum(all, formats.money(budget.sum(View.NET))).at(place, "3"));
        budget.byYear(View.NET)
                .forEach((year, sum) ->
                        entries.add(
                                sum(
                                                texts.get(
                                                        "shell.palette.budget.of", year.toString()),
                                                formats.money(sum))
                                        .at(place.in(year.toString()), "4" + year)));
        Map<Id, Money> shares =
                budget.by(View.NET, no.kompetanseplan.budget.Entry::municipality, _ -> true);
        for (Body body : plan.municipalities()) {
            Money share = shares.get(body.id());
            if (share != null) {
                entries.add(
                        sum(texts.get("shell.palette.budget.of", body.name()), formats.money(share))
                                .at(place.at(body.id()), "5" + body.rank()));
            }
        }
        Map<Id, Money> measures =
                budget.by(View.NET, no.kompetanseplan.budget.Entry::measure, _ -> true);
        for (Measure measure : plan.measures()) {
            Money sum = measures.get(measure.id());
            if (sum != null) {
                entries.add(
                        sum(
                                        texts.get("shell.palette.budget.of", measure.title()),
                                        formats.money(sum))
                                .at(place.at(measure.id()), "6" + measure.rank()));
            }
        }
        return entries;
    }

    private static Entry sum(String title, String number) {
        return Entry.of(Group.NUMBERS, title, number, parts(number));
    }

    /// Found both as it is written and by its digits alone.
    private static List<Entry.Part> parts(String number) {
        return List.of(
                new Entry.Part("", number), new Entry.Part("", number.replaceAll("[^0-9]", "")));
    }
}
