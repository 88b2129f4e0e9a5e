package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.grants.SharingDuty;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.chapter.grants.ParticipantYears.Line;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many take part in one measure, by municipality and year: numbers that are typed, or pasted
/// as a block, and what share of those who could it is.
final class ParticipantsPanel {

    private static final String YEAR = "year.";
    private static final String KEPT_MEASURE = "grants.measure";
    private static final String KEPT_PROFESSION = "grants.profession";
    private static final int HUNDRED = 100;

    private final Desk desk;
    private final Formats formats;
    private final GridModel<Line> model;
    private final TablePanel panel;
    private final ChoicePiece measures;
    private final ChoicePiece professions;
    private final Label foot;
    private final Button paste;
    private final ParticipantFold fold;
    private final VBox node;
    private List<Option> offered = List.of();
    private List<String> shownColumns = List.of();
    private @Nullable Id measure;
    private Map<Id, Money> net = Map.of();
    private Map<Id, Long> staff = Map.of();
    private final StaffCount register = new StaffCount();
    private @Nullable PublicCounts shown;

    ParticipantsPanel(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.fold = new ParticipantFold(desk, this::refold);
        this.model = new GridModel<>(Line::key, List.<Column<Line>>of(municipality())).unnumbered();
        model.rowLook(
                row -> row.municipality() == null ? RowLook.of(RowLook.Kind.SUM) : RowLook.PLAIN);
        model.onEdit(this::edit);
        measures = new ChoicePiece(desk.text("grants.measure"));
        measures.onCommit(key -> {
            desk.window().remember(KEPT_MEASURE, key);
            measure = Id.of(key);
            refresh(desk.session().state().assessment());
        });
        professions = new ChoicePiece(desk.text("grants.of"));
        professions.onCommit(key -> {
            desk.window().remember(KEPT_PROFESSION, key);
            refresh(desk.session().state().assessment());
        });
        measures.getStyleClass().add("grant-measure");
        FlowPane tools = new FlowPane(measures, professions);
        tools.getStyleClass().addAll("budget-tools", "inner");
        paste = Buttons.small(Buttons.flat(Icon.SPREADSHEET, desk.text("grants.paste")));
        paste.setOnAction(_ -> paste());
        paste.managedProperty().bind(paste.visibleProperty());
        panel =
                TablePanel.of(
                        desk.texts(),
                        desk.text("grants.participants"),
                        desk.text("grants.participants.note"),
                        model,
                        fold.button(),
                        paste);
        foot = Words.of("", Tone.MUTED);
        foot.getStyleClass().add("small");
        panel.getChildren().add(1, tools);
        node = new VBox(panel, foot);
    }

    Node node() {
        return node;
    }

    /// Stands in the table with the keyboard.
    void focus() {
        panel.grid().requestFocus();
    }

    /// What is selected, such as «Nordreisa 2017: 15 deltakere»; empty for nothing.
    String status() {
        Line line = model.selected();
        Column<Line> column = model.focusColumn();
        Body body = line == null ? null : line.municipality();
        boolean isYear = column != null && column.key().startsWith(YEAR);
        return line == null || body == null || column == null || !isYear
                ? ""
                : desk.text(
                        "grants.status", body.inShort(), column.title(), line.count(year(column)));
    }

    void refresh(Assessment assessment) {
        Plan plan = assessment.plan();
        offer(plan);
        boolean isOpen = desk.window().isPublic();
        Id profession = isOpen ? null : profession(plan);
        professions.setVisible(!isOpen && assessment.facts().hasStaff());
        professions.setManaged(professions.isVisible());
        staff = profession == null ? Map.of() : register.of(assessment.facts(), profession);
        net = net(assessment);
        ParticipantYears table = ParticipantYears.of(plan, measure);
        shown = isOpen ? new PublicCounts(table, Publication.threshold(plan)) : null;
        paste.setVisible(!isOpen && measure != null);
        columns(table);
        List<Line> listed = fold.listed(table, !isOpen && measure != null);
        List<Line> rows = isOpen ? List.of(table.rows().getLast()) : listed;
        model.setSections(List.of(Section.untitled(measure == null ? List.of() : rows)));
        foot.setText(footWords());
    }

    private String footWords() {
        PublicCounts open = shown;
        Id of = measure;
        if (of == null) {
            return desk.text("grants.participants.none");
        }
        if (open != null) {
            return desk.text("grants.participants.foot.public", open.threshold().persons());
        }
        String how =
                desk.text(
                        staff.isEmpty()
                                ? "grants.participants.foot"
                                : "grants.participants.foot.covers");
        SharingDuty duty = SharingDuty.of(desk.session().plan(), of);
        return duty == null ? how : desk.text(duty.key(), duty.participants()) + "\n" + how;
    }

    private void refold() {
        refresh(desk.session().state().assessment());
    }

    /// Pastes where the keyboard stands, or else from the first year of the first municipality on.
    private void paste() {
        fold.open();
        refold();
        Column<Line> column = model.focusColumn();
        Line first = model.sections().getFirst().rows().getFirst();
        boolean isYear = column != null && column.key().startsWith(YEAR);
        String year =
                model.columns().stream()
                        .map(Column::key)
                        .filter(key -> key.startsWith(YEAR))
                        .findFirst()
                        .orElse("");
        if (!isYear && !year.isEmpty()) {
            model.reveal(first.key(), year);
        }
        panel.grid().requestFocus();
        panel.grid().paste();
    }

    /// Shows the participants of a measure.
    void show(Id wanted) {
        measure = wanted;
        refresh(desk.session().state().assessment());
    }

    /// The measures to choose from, those with participants first.
    private void offer(Plan plan) {
        Set<Id> used =
                plan.rows(ParticipationFields.TABLE).stream()
                        .map(each -> each.measure())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<Measure> all = new ArrayList<>();
        List<Measure> others = new ArrayList<>();
        for (Measure each : plan.ordered(MeasureFields.TABLE)) {
            (used.contains(each.id()) ? all : others).add(each);
        }
        all.addAll(others);
        List<Option> options =
                all.stream().map(each -> Option.of(each.id().toString(), each.title())).toList();
        if (plan.find(MeasureFields.TABLE, measure) == null) {
            String kept = Objects.requireNonNullElse(desk.window().recall(KEPT_MEASURE), "");
            boolean isThere = options.stream().anyMatch(each -> each.key().equals(kept));
            measure = isThere ? Id.of(kept) : all.isEmpty() ? null : all.getFirst().id();
        }
        if (!options.equals(offered)) {
            offered = options;
            measures.options(options);
        }
        measures.show(measure == null ? "" : measure.toString());
    }

    private @Nullable Id profession(Plan plan) {
        List<Profession> all = plan.ordered(ProfessionFields.TABLE);
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("cell.none")));
        all.forEach(each -> options.add(Option.of(each.id().toString(), each.name())));
        professions.options(options);
        Id said = ParticipantYears.profession(plan, measure);
        String kept = Objects.requireNonNullElse(desk.window().recall(KEPT_PROFESSION), "");
        String key = said == null ? kept : said.toString();
        boolean isThere = options.stream().anyMatch(each -> each.key().equals(key));
        professions.show(isThere ? key : "");
        return isThere && !key.isEmpty() ? Id.of(key) : null;
    }

    private Map<Id, Money> net(Assessment assessment) {
        Map<Id, Money> sums = new HashMap<>();
        if (measure != null) {
            for (Entry entry : assessment.budget().entriesOf(measure)) {
                Id body = entry.municipality();
                if (body != null && View.NET.counts(entry)) {
                    sums.merge(body, entry.amount(), Money::plus);
                }
            }
        }
        return sums;
    }

    private void columns(ParticipantYears table) {
        List<String> keys = new ArrayList<>();
        table.years().forEach(year -> keys.add(YEAR + year));
        keys.add(staff.isEmpty() ? "" : "covers");
        keys.add(shown == null ? "" : "public");
        if (keys.equals(shownColumns)) {
            return;
        }
        shownColumns = keys;
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(municipality());
        if (!staff.isEmpty()) {
            columns.add(number("staff", "grants.staff", row -> formats.integer(persons(row))));
        }
        table.years().forEach(year -> columns.add(year(year)));
        columns.add(
                number("sum", "grants.sum", row -> count(PublicCounts.SUM, row.sum())).strong());
        if (!staff.isEmpty()) {
            columns.add(number("covers", "grants.covers", this::covers));
        }
        if (shown == null) {
            columns.add(number("net", "grants.net", this::netWords));
        }
        model.columnsProperty().set(columns);
    }

    private Column<Line> municipality() {
        return Column.<Line>of(
                        "body",
                        desk.text("field.participation.body"),
                        7,
                        row -> {
                            Body body = row.municipality();
                            String sum = fold.isFolded() ? "grants.sum.all" : "grants.sum";
                            return body == null ? desk.text(sum) : body.inShort();
                        })
                .grow(1.6);
    }

    private Column<Line> number(String key, String title, Function<Line, String> words) {
        return Column.<Line>of(key, desk.text(title), 5, words).right();
    }

    private Column<Line> year(int year) {
        String title =
                year == ParticipantYears.UNDATED
                        ? desk.text("grants.undated")
                        : Integer.toString(year);
        return Column.<Line>of(YEAR + year, title, 4, row -> count(year, row.count(year)))
                .line((_, typed) -> read(typed))
                .editableWhen(row -> row.isEditable(year))
                .right();
    }

    /// A number, or what stands in its place where all may see the table.
    private String count(int year, int count) {
        PublicCounts open = shown;
        return count == 0
                ? ""
                : open != null && open.hides(year) ? Cell.SIGN : formats.integer(count);
    }

    private Reading read(String typed) {
        Kind<Integer> kind = ParticipationFields.COUNT.kind();
        ValueReader reader =
                new ValueReader(
                        desk.texts().language(),
                        new PeriodReader(desk.session().plan().head().planPeriod()));
        return switch (reader.read(kind, typed)) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable Integer> understood ->
                    Reading.ok(understood.value());
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable Integer> not ->
                    Reading.refused(not.sentence(desk.texts()));
        };
    }

    private long persons(Line row) {
        Body body = row.municipality();
        return body == null
                ? desk.session().plan().municipalities().stream()
                        .mapToLong(each -> staff.getOrDefault(each.id(), 0L))
                        .sum()
                : staff.getOrDefault(body.id(), 0L);
    }

    private String covers(Line row) {
        long persons = persons(row);
        return persons == 0
                ? ""
                : formats.percent(
                        BigDecimal.valueOf((long) row.sum() * HUNDRED)
                                .divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP),
                        0);
    }

    private String netWords(Line row) {
        Body body = row.municipality();
        Money sum = Money.ZERO;
        for (Map.Entry<Id, Money> each : net.entrySet()) {
            sum = body == null || body.id().equals(each.getKey()) ? sum.plus(each.getValue()) : sum;
        }
        return sum.isZero() ? "" : formats.amount(sum);
    }

    private static int year(Column<Line> column) {
        return Integer.parseInt(column.key().substring(YEAR.length()));
    }

    private void edit(Edits<Line> edits) {
        Id of = measure;
        if (of == null) {
            return;
        }
        desk.edit(
                "step.measure.participants",
                plan -> {
                    Plan after = plan;
                    for (CellEdit<Line> edit : edits.cells()) {
                        Body body = edit.row().municipality();
                        if (body != null && edit.column().key().startsWith(YEAR)) {
                            Integer count = edit.value() instanceof Integer given ? given : null;
                            int year = year(edit.column());
                            after =
                                    ParticipantYears.with(
                                            after, of, body.id(), year, count, desk.newId());
                        }
                    }
                    return after;
                });
    }
}
