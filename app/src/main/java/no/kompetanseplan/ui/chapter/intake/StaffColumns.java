package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.register.FoundColumn;
import no.kompetanseplan.exchange.register.MunicipalityRows;
import no.kompetanseplan.exchange.register.PositionUnit;
import no.kompetanseplan.exchange.register.RegisterChoice;
import no.kompetanseplan.exchange.register.RegisterColumn;
import no.kompetanseplan.exchange.register.RegisterCounts;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.exchange.register.RegisterSheet;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.fetch.InspectorPane;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be said of a register before it is taken in: its sheet, whose it is, the day it shows,
/// what it leaves out and what each column holds. Below, what comes of it in numbers.
final class StaffColumns {

    private static final String NONE = "-";
    private static final int LONGEST = 60;

    private final Desk desk;
    private final Texts texts;
    private final Formats formats;
    private final RegisterFile file;
    private final Consumer<RegisterChoice> choose;
    private final Consumer<String> cover;
    private final InspectorPane pane;
    private String coverage = "";

    /// @param choose told of another choice
    /// @param cover told of another note on coverage
    StaffColumns(
            Desk desk, RegisterFile file, Consumer<RegisterChoice> choose, Consumer<String> cover) {
        this.desk = desk;
        this.texts = desk.texts();
        this.formats = Formats.of(texts.language());
        this.file = file;
        this.choose = choose;
        this.cover = cover;
        this.pane = new InspectorPane(texts, "import.page.columns", "fetch.columns.says");
    }

    Node node() {
        return pane.node();
    }

    /// Shows what can be chosen, and what is.
    ///
    /// @param sheet the one that is read
    /// @param preview null while the columns are not understood
    void show(RegisterChoice choice, RegisterSheet sheet, @Nullable RegisterPreview preview) {
        List<Node> pieces = new ArrayList<>();
        if (file.sheets().size() > 1) {
            pieces.add(sheets(choice, sheet));
        }
        pieces.add(municipality(choice, sheet));
        pieces.add(date(choice, preview == null ? sheet.date() : preview.date()));
        VBox columns = new VBox();
        columns.getStyleClass().add("fetch-links");
        sheet.columns().forEach(column -> columns.getChildren().add(column(choice, column)));
        pieces.add(columns);
        if (preview != null) {
            notices(preview, pieces);
        }
        pieces.add(unit(choice));
        if (preview != null) {
            pieces.add(coverage());
        }
        pane.choices(pieces);
        pane.sums(preview == null ? List.of() : sums(preview));
    }

    private ChoicePiece sheets(RegisterChoice choice, RegisterSheet chosen) {
        List<Option> options = new ArrayList<>();
        for (RegisterSheet sheet : file.sheets()) {
            String name = shortened(sheet.name());
            options.add(
                    Option.of(
                            Integer.toString(sheet.number()),
                            sheet.isHidden() ? texts.get("fetch.sheet.hidden", name) : name));
        }
        return new ChoicePiece(texts.get("fetch.sheet"))
                .options(options)
                .show(Integer.toString(chosen.number()))
                .onCommit(key -> choose.accept(choice.withSheet(Integer.parseInt(key))));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private ChoicePiece municipality(RegisterChoice choice, RegisterSheet sheet) {
        Plan plan = desk.session().plan();
        List<Option> options = new ArrayList<>();
        for (Body body : plan.municipalities()) {
            options.add(Option.of(body.id().toString(), body.name()));
        }
        Id chosen = choice.municipality() == null ? sheet.municipality() : choice.municipality();
        return new ChoicePiece(texts.get("fetch.municipality"))
                .options(options)
                .none(texts.get("fetch.municipality.none"))
                .show(chosen == null ? "" : chosen.toString())
                .onCommit(key -> choose.accept(choice.withMunicipality(Id.of(key))));
    }

    private TextPiece date(RegisterChoice choice, @Nullable LocalDate date) {
        FieldColumns<Dataset> fields =
                new FieldColumns<>(DatasetFields.TABLE, texts, () -> desk.session().plan());
        return new TextPiece(texts.get("fetch.date"))
                .read(typed -> fields.read(DatasetFields.DATE, typed))
                .show(date == null ? "" : formats.date(date))
                .onCommit(typed -> {
                    if (fields.read(DatasetFields.DATE, typed) instanceof Reading.Ok ok
                            && ok.value() instanceof LocalDate day
                            && !day.equals(date)) {
                        choose.accept(choice.withDate(day));
                    }
                });
    }

    /// What one column holds. One that tells who somebody is can't be taken in.
    private Node column(RegisterChoice choice, FoundColumn column) {
        List<Option> options = new ArrayList<>();
        options.add(
                Option.of(RegisterColumn.IGNORED.key(), texts.get(RegisterColumn.IGNORED.label())));
        if (!column.isPersonal()) {
            for (RegisterColumn each : RegisterColumn.values()) {
                if (each != RegisterColumn.IGNORED) {
                    options.add(Option.of(each.key(), texts.get(each.label())));
                }
            }
        }
        String chosen =
                column.isPersonal() ? RegisterColumn.IGNORED.key() : choice.of(column).key();
        ChoicePiece piece =
                new ChoicePiece(column.head())
                        .options(options)
                        .show(chosen)
                        .onCommit(key -> choose.accept(choice.with(column.head(), of(key))));
        Label head =
                column.isPersonal()
                        ? Words.status(Icon.LOCK, shortened(column.head()), Tone.MUTED)
                        : new Label(shortened(column.head()));
        head.setMinWidth(0);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        MenuButton field = piece.input();
        field.setAccessibleText(column.head() + " " + field.getText());
        field.setDisable(column.isPersonal());
        HBox row = new HBox(head, Icon.FORWARD.small(), field);
        row.getStyleClass().add("fetch-link");
        return row;
    }

    private static RegisterColumn of(String key) {
        return Objects.requireNonNullElse(RegisterColumn.of(key), RegisterColumn.IGNORED);
    }

    private ChoicePiece unit(RegisterChoice choice) {
        List<Option> options =
                List.of(
                        Option.of(NONE, texts.get("fetch.unit.found")),
                        Option.of(PositionUnit.PERCENT.name(), texts.get("fetch.unit.percent")),
                        Option.of(PositionUnit.SHARE.name(), texts.get("fetch.unit.share")));
        PositionUnit unit = choice.unit();
        return new ChoicePiece(texts.get("fetch.unit"))
                .options(options)
                .show(unit == null ? NONE : unit.name())
                .onCommit(key ->
                        choose.accept(
                                choice.withUnit(
                                        key.equals(NONE) ? null : PositionUnit.valueOf(key))));
    }

    private AreaPiece coverage() {
        return new AreaPiece(texts.get("field.dataset.coverage"))
                .show(coverage)
                .onCommit(typed -> {
                    coverage = typed.strip();
                    cover.accept(coverage);
                });
    }

    private void notices(RegisterPreview preview, List<Node> pieces) {
        for (Reason notice : preview.notices(desk.session().state().assessment().facts())) {
            boolean isPersonal = notice.key().startsWith("staff.notice.personal");
            pieces.add(
                    Words.notice(
                            isPersonal ? Icon.LOCK : Icon.INFO,
                            notice.sentence(texts),
                            isPersonal ? Tone.ACCENT : Tone.MUTED));
        }
    }

    private List<Node> sums(RegisterPreview preview) {
        RegisterCounts counts = preview.counts();
        List<Node> lines = new ArrayList<>();
        lines.add(pane.caption("import.page.fromfile"));
        lines.add(pane.line(texts.get("import.page.read"), counts.read(), false));
        lines.add(pane.line(texts.get("fetch.count.taken"), counts.taken(), false));
        lines.add(pane.line(texts.get("fetch.count.look"), counts.lookOver(), false));
        lines.add(pane.line(texts.get("fetch.count.refused"), counts.refused(), false));
        if (counts.skipped() > 0) {
            lines.add(pane.line(texts.get("fetch.count.skipped"), counts.skipped(), false));
        }
        lines.add(pane.line(texts.get("import.page.taken"), counts.fetched(), true));
        if (preview.municipalities().size() > 1) {
            lines.add(pane.caption("fetch.count.municipalities"));
            preview.municipalities().forEach(each -> lines.add(row(each)));
        }
        if (!preview.added().isEmpty()) {
            lines.add(
                    Words.notice(
                            Icon.ADD,
                            texts.get("fetch.professions", preview.added().size()),
                            Tone.MUTED));
        }
        return lines;
    }

    private Node row(MunicipalityRows each) {
        String number = formats.integer(each.fetched());
        Integer typed = each.typed();
        return pane.line(
                each.name(),
                typed == null
                        ? number
                        : texts.get("fetch.count.of", number, formats.integer(typed)),
                false);
    }
}
