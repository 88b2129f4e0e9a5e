package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who has what part of a cost line that is shared by percent or by fixed amounts, and whether the
/// parts make the whole.
final class CostSharesPane extends VBox {

    private static final int WHOLE = 10_000;

    private final Desk desk;
    private final ActionPlanModel model;
    private final Formats formats;
    private final FieldColumns<CostShare> fields;
    private final GridModel<CostShare> rows;
    private final Grid<CostShare> grid;
    private final MenuButton add;
    private final Label sum = new Label();
    private @Nullable SplitMode mode;
    private @Nullable Id line;

    CostSharesPane(Desk desk, ActionPlanModel model) {
        this.desk = desk;
        this.model = model;
        this.formats = Formats.of(desk.texts().language());
        this.fields = new FieldColumns<>(CostShareFields.TABLE, desk.texts(), model::plan);
        this.rows = new GridModel<>(CostShare::id, columns(SplitMode.PERCENT)).unnumbered();
        rows.onEdit(this::edit);
        rows.acts().onRemove(this::remove);
        this.grid =
                Grid.of(rows, desk.texts())
                        .named(desk.text("measures.shares"))
                        .smallText()
                        .fitRows();
        grid.getStyleClass().add("framed");
        this.add = new MenuButton(desk.text("measures.shares.add"), Icon.ADD.small());
        add.getStyleClass().addAll("flat", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(new Label(desk.text("measures.shares")), space, add);
        head.getStyleClass().add("section-line");
        sum.setWrapText(true);
        sum.getStyleClass().add("small");
        getStyleClass().add("form");
        getChildren().setAll(head, grid, sum);
    }

    /// Shows the parts of a line; nothing of one that is shared in another way.
    void show(CostLine shown) {
        boolean shares = shown.split() == SplitMode.PERCENT || shown.split() == SplitMode.FIXED;
        setVisible(shares);
        setManaged(shares);
        if (!shares) {
            return;
        }
        line = shown.id();
        SplitMode now = shown.split() == SplitMode.FIXED ? SplitMode.FIXED : SplitMode.PERCENT;
        if (mode != now) {
            mode = now;
            rows.columnsProperty().set(columns(now));
        }
        List<CostShare> own = sharesOf(model.plan(), shown.id());
        rows.setSections(List.of(Section.untitled(own)));
        offer(own);
        Tone tone = Tone.MUTED;
        String words = desk.text("measures.shares.even");
        long percent =
                own.stream()
                        .mapToLong(each -> each.percent() == null ? 0 : each.percent().hundredths())
                        .sum();
        Balance off = off(model.budget(), shown.id());
        if (own.isEmpty()) {
            words = desk.text("measures.shares.none");
            tone = Tone.WARNING;
        } else if (mode == SplitMode.PERCENT && percent != WHOLE) {
            words =
                    desk.text(
                            "measures.shares.percent", formats.percent(new Percent((int) percent)));
            tone = Tone.WARNING;
        } else if (off != null) {
            words = words(off);
            tone = Tone.WARNING;
        }
        sum.setText(words);
        sum.getStyleClass().removeAll(Tone.MUTED.styleClass(), Tone.WARNING.styleClass());
        sum.getStyleClass().add(tone.styleClass());
    }

    private String words(Balance off) {
        boolean over = off.surplus().compareTo(Money.ZERO) > 0;
        return desk.text(
                over ? "measures.shares.over" : "measures.shares.short",
                formats.money(off.given()),
                formats.money(off.needed()),
                formats.money(over ? off.surplus() : off.surplus().negated()),
                Integer.toString(off.year()));
    }

    private static @Nullable Balance off(Budget budget, Id line) {
        return budget.balances().stream()
                .filter(balance -> balance.line().equals(line))
                .findFirst()
                .orElse(null);
    }

    private static List<CostShare> sharesOf(Plan plan, Id line) {
        return plan.ordered(CostShareFields.TABLE).stream()
                .filter(share -> line.equals(share.line()))
                .toList();
    }

    private List<Column<CostShare>> columns(SplitMode by) {
        Column<CostShare> body =
                fields.ref(
                        CostShareFields.BODY,
                        9,
                        BodyFields.TABLE,
                        CostSharesPane::bearers,
                        Body::inShort);
        return by == SplitMode.PERCENT
                ? List.of(body, fields.of(CostShareFields.PERCENT, 5))
                : List.of(body, fields.of(CostShareFields.AMOUNT, 6));
    }

    /// Municipalities, and groups of them: of a group each has the part.
    private static List<Body> bearers(Plan plan) {
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(body ->
                        body.kind() == BodyKind.MUNICIPALITY
                                || body.kind() == BodyKind.MUNICIPALITY_GROUP)
                .toList();
    }

    private void offer(List<CostShare> own) {
        add.getItems().clear();
        for (Body body : bearers(model.plan())) {
            if (own.stream().noneMatch(share -> body.id().equals(share.body()))) {
                MenuItem item = new MenuItem(body.inShort());
                item.setOnAction(_ -> add(body.id()));
                add.getItems().add(item);
            }
        }
        add.setDisable(add.getItems().isEmpty());
    }

    private void add(Id body) {
        Id owner = line;
        Id id = desk.newId();
        if (owner == null) {
            return;
        }
        CostShare fresh = new CostShare(id, owner, body, null, null, "", "");
        desk.edit(
                "step.cost-share.add",
                plan -> Ordering.putAfter(plan, fresh, sharesOf(plan, owner), null),
                () -> {
                    rows.reveal(id, rows.columns().getLast().key());
                    grid.requestFocus();
                });
    }

    private void edit(Edits<CostShare> edits) {
        desk.edit("step.cost-share.edit", plan -> fields.apply(plan, edits));
    }

    private void remove(List<CostShare> gone) {
        List<Id> ids = gone.stream().map(CostShare::id).toList();
        desk.edit("step.cost-share.remove", plan -> plan.without(ids));
    }

    void commit() {
        grid.commit();
    }
}
