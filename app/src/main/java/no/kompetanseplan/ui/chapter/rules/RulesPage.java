package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Chapter 6: the rules as editable tables, and beside them a calculator and what a change means.
public final class RulesPage implements Page {

    private final Desk desk;
    private final Id section;
    private final PageHead head;
    private final List<RowTable<?>> tables = new ArrayList<>();
    private final RowTable<LeaveRule> leaveByCredits;
    private final GapChoice creditsGap;
    private final GapChoice monthsGap;
    private final VBox body = new VBox();
    private final BorderPane node = new BorderPane();
    private final RuleInspector inspector;
    private final SplitTable splits;
    private final RowTable<StipendRule> recruitment;
    private final Hyperlink frame;
    private Plan usePlan;
    private RuleUse use;

    public RulesPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        SessionState now = desk.session().state();
        this.usePlan = now.plan();
        this.use = new RuleUse(now.plan(), now.assessment().budget());
        this.inspector = new RuleInspector(desk, this::users);
        this.splits = new SplitTable(desk, inspector::select, inspector::renew);
        RuleTables make =
                new RuleTables(
                        desk, rule -> users(rule).isEmpty(), this::usedBy, inspector::showRule);
        Button add = Buttons.accent(Icon.ADD, desk.text("rules.new"));
        head = new PageHead(add);
        creditsGap = new GapChoice(desk, StudyBasis.CREDITS);
        monthsGap = new GapChoice(desk, StudyBasis.MONTHS);
        body.getStyleClass().add("page-body");
        leaveByCredits = make.leave(StudyBasis.CREDITS);
        add.setOnAction(_ -> newRow());
        panel("leave.CREDITS", leaveByCredits, leaveOf(StudyBasis.CREDITS));
        body.getChildren().add(creditsGap);
        panel("leave.MONTHS", make.leave(StudyBasis.MONTHS), leaveOf(StudyBasis.MONTHS));
        body.getChildren().add(monthsGap);
        panel("supplement", make.supplements(), UnaryOperator.identity());
        panel("stipend", make.stipends(false), UnaryOperator.identity());
        recruitment = make.stipends(true);
        panel("recruitment", recruitment, RulesPage::recruitment);
        frame = Buttons.link(desk.text("rules.frame.set"), this::setFrame);
        frame.managedProperty().bind(frame.visibleProperty());
        body.getChildren().add(frame);
        body.getChildren().add(splits.node());
        panel("conversion", make.conversions(), UnaryOperator.identity());
        body.getChildren()
                .add(
                        Buttons.link(
                                desk.text("rules.posts"),
                                () -> desk.window().go(Place.of(Places.POSTS))));
        panel("wage", make.wages(), UnaryOperator.identity());
        panel("rate", make.rates(), UnaryOperator.identity());
        panel("price", make.prices(), UnaryOperator.identity());
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Section chapter = state.plan().find(SectionFields.TABLE, section);
        if (chapter != null) {
            head.show(chapter.number(), chapter.title());
        }
        int rules =
                state.plan().leaveRules().size()
                        + state.plan().supplementRules().size()
                        + state.plan().stipendRules().size()
                        + state.plan().conversionRules().size();
        head.facts(
                List.of(
                        Words.of(desk.text("rules.facts", rules), Tone.MUTED),
                        Words.of(desk.text("rules.facts.same"), Tone.MUTED)));
        tables.forEach(table -> table.refresh(state.plan()));
        creditsGap.refresh(state.plan());
        monthsGap.refresh(state.plan());
        frame.setVisible(recruitments().noneMatch(rule -> rule.ceiling() != null));
        splits.refresh(state.assessment());
        inspector.refresh(state);
    }

    @Override
    public Node inspector() {
        return inspector.node();
    }

    @Override
    public void reveal(Place place) {
        Id row = place.row();
        if (row != null) {
            tables.forEach(table -> table.reveal(row, place.field()));
            splits.reveal(row);
        } else if (StipendRuleFields.CEILING.name().equals(place.field())) {
            setFrame();
        }
    }

    @Override
    public boolean newRow() {
        leaveByCredits.add(leaveOf(StudyBasis.CREDITS));
        return true;
    }

    @Override
    public void leave() {
        creditsGap.commit();
        monthsGap.commit();
        inspector.leave();
    }

    private <R extends Row> void panel(String name, RowTable<R> table, UnaryOperator<R> preset) {
        Button add = Buttons.small(Buttons.flat(Icon.ADD, desk.text("rules.add.row")));
        add.setOnAction(_ -> table.add(preset));
        tables.add(table);
        TablePanel panel =
                table.panel(
                        desk.text("rules.section." + name),
                        desk.text("rules.section." + name + ".note"),
                        add);
        Standing.in(panel.grid(), table.model(), inspector::select);
        body.getChildren().add(panel);
    }

    private static UnaryOperator<LeaveRule> leaveOf(StudyBasis basis) {
        return row -> LeaveRuleFields.TABLE.with(row, row.id(), LeaveRuleFields.BASIS, basis);
    }

    /// What uses a rule by the newest plan; nothing of what is not for all.
    private List<? extends Row> users(Row rule) {
        SessionState state = desk.session().state();
        if (!state.plan().equals(usePlan)) {
            usePlan = state.plan();
            use = new RuleUse(state.plan(), state.assessment().budget());
        }
        boolean isHidden = desk.window().isPublic() && RuleUse.kind(rule).equals("agreements");
        return isHidden ? List.of() : use.of(rule);
    }

    private String usedBy(Row rule) {
        int count = users(rule).size();
        return count == 0
                ? desk.text("rules.used.none")
                : desk.text("rules.used." + RuleUse.kind(rule), count);
    }

    /// Where the common frame for recruitment stipends is entered: the first rule without a
    /// ceiling, or a new one.
    private void setFrame() {
        StipendRule open =
                recruitments().filter(rule -> rule.ceiling() == null).findFirst().orElse(null);
        if (open == null) {
            recruitment.add(RulesPage::recruitment);
        } else {
            recruitment.reveal(open.id(), StipendRuleFields.CEILING.name());
        }
    }

    private Stream<StipendRule> recruitments() {
        return desk.session().plan().ordered(StipendRuleFields.TABLE).stream()
                .filter(rule -> rule.event() == StipendEvent.RECRUITMENT);
    }

    private static StipendRule recruitment(StipendRule row) {
        return StipendRuleFields.TABLE.with(
                row, row.id(), StipendRuleFields.EVENT, StipendEvent.RECRUITMENT);
    }
}
