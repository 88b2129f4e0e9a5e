package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.control.Button;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.TextPiece;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What the tables and small sums of this page are made of.
final class PostTools {

    private static final int HUNDRED = 100;

    /// Decimals of 1/100 % in a full-time equivalent.
    private static final int PLACES = 4;

    private final Desk desk;
    private final Formats formats;
    private final ValueReader reader;

    PostTools(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
    }

    Formats formats() {
        return formats;
    }

    ValueReader reader() {
        return reader;
    }

    <R extends Row> FieldColumns<R> fields(Table<R> table) {
        return new FieldColumns<>(table, desk.texts(), () -> desk.session().plan());
    }

    <R extends Row> RowTable<R> table(
            Table<R> table,
            Function<Plan, List<R>> rows,
            FieldColumns<R> fields,
            List<Column<R>> columns) {
        RowTable<R> made = new RowTable<>(desk, table, table.name(), rows, fields::apply, columns);
        made.model().unnumbered();
        return made;
    }

    /// The table with its title, its button and what it says while it is empty.
    <R extends Row> TablePanel panel(RowTable<R> table, String name, UnaryOperator<R> preset) {
        Button add = Buttons.small(Buttons.flat(Icon.ADD, desk.text("register." + name + ".add")));
        add.setOnAction(_ -> table.add(preset));
        TablePanel panel =
                table.panel(
                        desk.text("register." + name + ".title"),
                        desk.text("posts." + name + ".note"),
                        add);
        panel.grid().whenEmpty(Words.of(desk.text("register." + name + ".none") + ".", Tone.MUTED));
        return panel;
    }

    <R extends Row> Column<R> municipality(
            FieldColumns<R> fields, Field<R, Id> field, double minEm) {
        return fields.ref(field, minEm, BodyFields.TABLE, Plan::municipalities, Body::inShort);
    }

    <R extends Row> Column<R> profession(FieldColumns<R> fields, Field<R, Id> field) {
        return fields.ref(
                field,
                9,
                ProfessionFields.TABLE,
                plan -> plan.ordered(ProfessionFields.TABLE),
                Profession::name);
    }

    /// A column that is reckoned.
    <R> Column<R> reckoned(String key, double minEm, Function<R, String> words) {
        return Column.<R>of(key, desk.text("posts." + key), minEm, words).right();
    }

    String name(@Nullable Id body) {
        Body found = desk.session().plan().find(BodyFields.TABLE, body);
        return found == null ? desk.text("region.gone") : found.inShort();
    }

    /// Full-time equivalents of 1/100 %.
    String equivalents(long hundredths) {
        return hundredths == 0
                ? ""
                : formats.number(BigDecimal.valueOf(hundredths, PLACES).stripTrailingZeros());
    }

    /// A number with two decimals at most.
    String number(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return formats.number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    String amount(@Nullable Money money) {
        return money == null || money.isZero() ? "" : formats.amount(money);
    }

    /// A number of posts, kept as a share of one: 6 is 600 %.
    no.kompetanseplan.ui.kit.Reading posts(String typed) {
        if (typed.isBlank()) {
            return no.kompetanseplan.ui.kit.Reading.ok(null);
        }
        Percent read = typed.contains("%") ? null : value(reader.percent(typed));
        boolean fits =
                read != null
                        && read.hundredths() > 0
                        && read.hundredths() <= Percent.of(1000).hundredths();
        return read == null || !fits
                ? no.kompetanseplan.ui.kit.Reading.refused(desk.text("posts.number.refused"))
                : no.kompetanseplan.ui.kit.Reading.ok(new Percent(read.hundredths() * HUNDRED));
    }

    /// A field of a small sum that is never kept.
    <T> TextPiece piece(
            String key, Function<String, Reading<@Nullable T>> read, Runnable whenTyped) {
        TextPiece piece = new TextPiece(desk.text("posts." + key));
        piece.read(typed ->
                switch (read.apply(typed)) {
                    case Reading.Understood<@Nullable T> understood ->
                            no.kompetanseplan.ui.kit.Reading.ok(understood.value());
                    case Reading.NotUnderstood<@Nullable T> not ->
                            no.kompetanseplan.ui.kit.Reading.refused(not.sentence(desk.texts()));
                });
        piece.onCommit(_ -> whenTyped.run());
        piece.onType(_ -> whenTyped.run());
        return piece;
    }

    static <T> @Nullable T value(Reading<@Nullable T> reading) {
        return reading instanceof Reading.Understood<@Nullable T> understood
                ? understood.value()
                : null;
    }
}
