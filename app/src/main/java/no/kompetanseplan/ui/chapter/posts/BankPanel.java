package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.staffing.BankMatch;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// The competence bank: what municipalities offer and want, and below it how much of that meets.
final class BankPanel {

    private static final int PLACES = 4;

    private final Desk desk;
    private final PostTools tools;
    private final RowTable<BankEntry> entries;
    private final GridModel<BankMatch> matches;
    private final TablePanel matched;
    private final VBox node;

    BankPanel(Desk desk, PostTools tools) {
        this.desk = desk;
        this.tools = tools;
        FieldColumns<BankEntry> fields = tools.fields(BankEntryFields.TABLE);
        this.entries =
                tools.table(
                        BankEntryFields.TABLE,
                        plan -> plan.ordered(BankEntryFields.TABLE),
                        fields,
                        List.of(
                                fields.of(BankEntryFields.TEXT, 10).strong().grow(2),
                                fields.of(BankEntryFields.KIND, 6),
                                tools.municipality(fields, BankEntryFields.MUNICIPALITY, 7),
                                tools.profession(fields, BankEntryFields.PROFESSION),
                                fields.of(BankEntryFields.EXTENT, 5),
                                fields.of(BankEntryFields.PERIOD, 7)));
        this.matches = new GridModel<>(BankMatch::name, columns()).unnumbered();
        this.matched =
                TablePanel.of(
                        desk.texts(),
                        desk.text("posts.match"),
                        desk.text("posts.match.note"),
                        matches);
        matched.managedProperty().bind(matched.visibleProperty());
        node = new VBox(tools.panel(entries, "bank_entry", row -> row), matched);
        node.getStyleClass().add("post-tables");
    }

    private List<Column<BankMatch>> columns() {
        return List.of(
                Column.<BankMatch>of("name", desk.text("posts.match.what"), 8, BankMatch::name)
                        .strong()
                        .grow(1.4),
                Column.<BankMatch>of(
                                "offers",
                                desk.text("posts.match.offers"),
                                8,
                                match -> who(match.offers()))
                        .grow(1.6),
                Column.<BankMatch>of(
                                "wants",
                                desk.text("posts.match.wants"),
                                8,
                                match -> who(match.wants()))
                        .grow(1.6),
                tools.<BankMatch>reckoned(
                        "match.offered", 5, match -> tools.equivalents(match.offered())),
                tools.<BankMatch>reckoned(
                        "match.wanted", 5, match -> tools.equivalents(match.wanted())),
                tools.<BankMatch>reckoned(
                                "match.matched", 5, match -> tools.equivalents(match.matched()))
                        .strong(),
                tools.<BankMatch>reckoned("cost", 6, this::cost));
    }

    Node node() {
        return node;
    }

    void refresh(Plan plan) {
        entries.refresh(plan);
        List<BankMatch> all = BankMatch.all(plan);
        matched.setVisible(!all.isEmpty());
        matches.setSections(List.of(Section.untitled(all)));
    }

    boolean reveal(Id row, @Nullable String field) {
        return entries.reveal(row, field);
    }

    private String who(List<BankEntry> entries) {
        return entries.stream()
                .map(each ->
                        tools.name(each.municipality())
                                + (each.extent() == null
                                        ? ""
                                        : " " + tools.formats().percent(each.extent())))
                .collect(Collectors.joining(", "));
    }

    /// What the part that meets costs a year by the assumed wage.
    private String cost(BankMatch match) {
        Money full = DayPrice.of(desk.session().plan()).yearly(null, null);
        return full == null
                ? ""
                : tools.amount(
                        Money.within(
                                full.toKroner()
                                        .multiply(BigDecimal.valueOf(match.matched(), PLACES))));
    }
}
