package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

/// What every sheet is made from.
public record Source(Assessment assessment, Texts texts, Names names, ExportStamp stamp) {

    public static Source of(Assessment assessment, Texts texts, ExportStamp stamp) {
        return new Source(assessment, texts, new Names(assessment, texts), stamp);
    }

    public Plan plan() {
        return assessment.plan();
    }

    public PlanHead head() {
        return plan().head();
    }

    public Formats formats() {
        return Formats.of(texts.language());
    }

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The label of a choice; empty where nobody has chosen.
    public String choice(@Nullable Enum<?> choice) {
        return choice == null
                ? ""
                : texts.get(
                        "choice."
                                + choice.getDeclaringClass().getSimpleName()
                                + "."
                                + choice.name());
    }

    /// A body by its short form, or its name where it has none; empty for none.
    public String body(@Nullable Id id) {
        Body body = plan().find(BodyFields.TABLE, id);
        if (body == null) {
            return "";
        }
        return body.inShort();
    }

    public String yesOrNo(boolean flag) {
        return text(flag ? "xlsx.yes" : "xlsx.no");
    }

    /// About how many rows all sheets have together.
    public long expectedRows() {
        Plan plan = plan();
        return plan.measures().size()
                + 2L * plan.costLines().size()
                + assessment.budget().entries().size()
                + plan.participations().size()
                + plan.themeDays().size()
                + 200;
    }

    /// Heading of a sheet: what it shows, and of which plan.
    public void heading(Page page, String title) {
        page.add(Cell.text(Style.TITLE, title));
        page.add(Cell.text(Style.SUBTITLE, planLine()));
    }

    /// Title of the plan and how far it has come.
    public String planLine() {
        String stage = choice(head().stage());
        return stage.isEmpty() ? title() : title() + " · " + stage;
    }

    public String title() {
        String title = head().title();
        return title.isEmpty() ? text("xlsx.untitled") : title;
    }
}
