package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Split;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.chapter.measure.CostWordings;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/// The cost lines that several share: how, by what source, and what they give together beside what
/// it costs. It is reckoned beside the window.
final class SplitTable {

    private final Desk desk;
    private final Formats formats;
    private final CostWordings names;
    private final GridModel<SplitRow> model;
    private final TablePanel panel;
    private final Newest<List<SplitRow>> newest;
    private final Consumer<SplitRow> renewed;
    private @Nullable Id chosen;

    /// @param chosen gets the row that the keyboard stands in
    /// @param renewed gets the newest version of the row chosen last
    SplitTable(Desk desk, Consumer<SplitRow> chosen, Consumer<SplitRow> renewed) {
        this.desk = desk;
        this.renewed = renewed;
        this.formats = Formats.of(desk.texts().language());
        this.names = new CostWordings(desk.texts(), () -> desk.session().plan());
        this.model = new GridModel<>(SplitRow::line, columns()).unnumbered();
        KeptWidths.of(desk, "splits", model);
        model.acts().onOpen(this::open);
        this.panel = TablePanel.of(desk.texts(), desk.text("rules.section.split"), "", model);
        panel.grid().whenEmpty(Words.of(desk.text("rules.split.none"), Tone.MUTED));
        Standing.in(
                panel.grid(),
                model,
                row -> {
                    this.chosen = row.line();
                    chosen.accept(row);
                });
        this.newest = new Newest<>("splits", this::show);
    }

    Node node() {
        return panel;
    }

    void refresh(Assessment assessment) {
        newest.ask(() -> SplitRow.of(assessment));
    }

    /// Stands in a line; false when it is not shared.
    boolean reveal(Id line) {
        boolean found = model.reveal(line, null);
        if (found) {
            panel.grid().requestFocus();
        }
        return found;
    }

    private void show(List<SplitRow> found) {
        model.setSections(List.of(Section.untitled(found)));
        long off = found.stream().filter(SplitRow::isOff).count();
        long against = found.stream().filter(row -> row.has(What.SPLIT_AGAINST_SOURCE)).count();
        panel.note(desk.text("rules.section.split.note", off, against));
        found.stream().filter(row -> row.line().equals(chosen)).findFirst().ifPresent(renewed);
    }

    /// Opens the line where it is entered.
    void open(SplitRow row) {
        Plan plan = desk.session().plan();
        Place place = Places.of(plan, row.split().line());
        if (place != null) {
            desk.window().go(place);
        }
    }

    private List<Column<SplitRow>> columns() {
        return List.of(
                Column.<SplitRow>of(
                                "line",
                                desk.text("rules.split.line"),
                                11,
                                row -> names.name(row.split().line()))
                        .note(row -> row.split().measure().title() + years(row.split()))
                        .link(this::open),
                Column.<SplitRow>of(
                                "mode",
                                desk.text("rules.split.mode"),
                                8,
                                row -> desk.text("choice.SplitMode." + row.split().mode().name()))
                        .note(this::shortcoming),
                Column.<SplitRow>of(
                                "source",
                                desk.text("rules.split.source"),
                                7,
                                row -> row.split().line().splitSource())
                        .note(row -> words(row, What.SPLIT_AGAINST_SOURCE))
                        .look(row -> warned(row.has(What.SPLIT_AGAINST_SOURCE))),
                amount("given", 5.5, row -> row.split().given()),
                amount("cost", 5.5, row -> row.split().cost()),
                amount("surplus", 6, row -> row.split().surplus())
                        .note(row -> words(row, What.COST_SURPLUS) + words(row, What.COST_DEFICIT))
                        .look(row -> warned(isShort(row))));
    }

    private Column<SplitRow> amount(String name, double em, Amount amount) {
        return Column.<SplitRow>of(
                        name,
                        desk.text("rules.split." + name),
                        em,
                        row -> {
                            Money money = amount.of(row);
                            return money == null ? "" : formats.amount(money);
                        })
                .order(
                        Comparator.comparing(
                                amount::of, Comparator.nullsFirst(Comparator.naturalOrder())))
                .right();
    }

    private static Look warned(boolean on) {
        return on ? Look.of(Tone.WARNING, Icon.FINDING, "") : Look.PLAIN;
    }

    private static boolean isShort(SplitRow row) {
        Money surplus = row.split().surplus();
        return surplus != null && surplus.compareTo(Money.ZERO) < 0;
    }

    /// Why there is no amount, or that the parts are not the whole.
    private String shortcoming(SplitRow row) {
        Split split = row.split();
        return split.missing() != null
                ? names.reason(split.missing())
                : words(row, What.COST_SHARES);
    }

    private String words(SplitRow row, What what) {
        return row.has(what) ? desk.text("rules.split.found." + what.name()) : "";
    }

    /// «· 2016–2020»; nothing without years.
    private static String years(Split split) {
        SortedSet<Integer> years = split.years();
        if (years.isEmpty()) {
            return "";
        }
        String first = years.first().toString();
        return " · " + (years.size() == 1 ? first : first + "–" + years.last());
    }

    /// An amount of a row; null for none.
    @FunctionalInterface
    private interface Amount {
        @Nullable Money of(SplitRow row);
    }
}
