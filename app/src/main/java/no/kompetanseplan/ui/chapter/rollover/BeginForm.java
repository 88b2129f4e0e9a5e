package no.kompetanseplan.ui.chapter.rollover;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.rollover.NextPlan;
import no.kompetanseplan.rollover.Rollover;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Asks for the years of the next plan, says what comes along, and makes it.
final class BeginForm {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Desk desk;
    private final TextPiece from;
    private final TextPiece to;
    private final Label says = Words.of("", Tone.MUTED);
    private final VBox node = new VBox();

    /// @param leave goes back without a plan
    BeginForm(Desk desk, Runnable leave) {
        this.desk = desk;
        from = new TextPiece(desk.text("rollover.from")).read(this::year);
        to = new TextPiece(desk.text("rollover.to")).read(this::year);
        LocalDate last = desk.session().plan().head().actionPeriod().to();
        int first = last == null ? desk.today().getYear() + 1 : last.getYear() + 1;
        from.show(Integer.toString(first)).onCommit(_ -> tell());
        to.show(Integer.toString(first + length())).onCommit(_ -> tell());
        Button make = Buttons.accent(Icon.FORWARD, desk.text("rollover.make"));
        make.setOnAction(_ -> make());
        Button back = Buttons.of(desk.text("rollover.leave"));
        back.setOnAction(_ -> leave.run());
        FlowPane years = new FlowPane(from, to);
        years.getStyleClass().add("begin-years");
        FlowPane acts = new FlowPane(make, back);
        acts.getStyleClass().add("hearing-acts");
        says.setWrapText(true);
        node.getStyleClass().addAll("plan-form", "begin-form");
        node.getChildren().setAll(years, says, acts);
        tell();
    }

    Node node() {
        return node;
    }

    void focus() {
        from.begin();
    }

    /// As many years on from the first as the action plan has now.
    private int length() {
        PlanHead head = desk.session().plan().head();
        LocalDate first = head.actionPeriod().from();
        LocalDate last = head.actionPeriod().to();
        return first == null || last == null ? 0 : last.getYear() - first.getYear();
    }

    private Reading year(String typed) {
        Integer year = number(typed);
        return year == null
                ? Reading.refused(desk.text("rollover.years.refused"))
                : Reading.ok(year);
    }

    private static @Nullable Integer number(String typed) {
        String plain = typed.strip();
        if (!plain.matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(plain);
        return year < FIRST_YEAR || year > LAST_YEAR ? null : year;
    }

    private @Nullable NextPlan wanted() {
        Integer first = number(from.text());
        Integer last = number(to.text());
        return first == null || last == null || last < first
                ? null
                : new NextPlan(desk.session().plan(), first, last);
    }

    private void tell() {
        NextPlan wanted = wanted();
        if (wanted == null) {
            says.setText(desk.text("rollover.years.refused"));
            return;
        }
        String what = wanted.isWithin() ? "rollover.says.within" : "rollover.says.whole";
        boolean isAdopted = wanted.old().head().stage() == PlanStage.ADOPTED;
        says.setText(
                desk.text(what)
                        + " "
                        + desk.text(
                                isAdopted ? "rollover.says.locks" : "rollover.says.notadopted"));
    }

    private void make() {
        from.commit();
        to.commit();
        NextPlan wanted = wanted();
        if (wanted == null) {
            tell();
            from.begin();
            return;
        }
        Plan old = wanted.old();
        boolean isNynorsk = old.head().language() == PlanLanguage.NYNORSK;
        Plan next = wanted.begin(Formats.of(isNynorsk ? Language.NN : Language.NB));
        String name = (old.head().region() + " " + next.head().actionPeriod().wording()).strip();
        desk.window().begin(next, name, this::lock);
    }

    private void lock() {
        if (desk.session().plan().head().stage() == PlanStage.ADOPTED) {
            desk.edit("step.plan.replaced", Rollover::locked);
        }
    }
}
