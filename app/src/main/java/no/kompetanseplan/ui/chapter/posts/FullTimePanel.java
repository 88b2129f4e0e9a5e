package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.FullTime;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.TextPiece;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// More full-time work: what measures do to the mean position, what that comes to in full-time
/// equivalents by the register, and a sum that is only tried (formula F22).
final class FullTimePanel {

    /// More posts than a region has are a slip of the keyboard.
    private static final int MOST = 1_000_000;

    private final Desk desk;
    private final PostTools tools;
    private final RowTable<MeasureEffect> effects;
    private final TextPiece posts;
    private final TextPiece points;
    private final TextPiece unit;
    private final Label answer = Words.of("", Tone.PLAIN);
    private final VBox node;
    private final Map<Id, Long> reached = new HashMap<>();
    private Facts facts = Facts.NONE;

    FullTimePanel(Desk desk, PostTools tools) {
        this.desk = desk;
        this.tools = tools;
        FieldColumns<MeasureEffect> fields = tools.fields(MeasureEffectFields.TABLE);
        this.effects =
                tools.table(MeasureEffectFields.TABLE, FullTimePanel::own, fields, columns(fields));
        this.posts = tools.piece("full.posts", tools.reader()::integer, this::show);
        this.points = tools.piece("full.points", tools.reader()::percent, this::show);
        points.show("5");
        this.unit = tools.piece("trial.unit", tools.reader()::money, this::show).unit("kr");
        FlowPane asked = new FlowPane(posts, points, unit);
        asked.getStyleClass().addAll("budget-tools", "inner");
        Label title = new Label(desk.text("posts.full.trial"));
        title.getStyleClass().add("semi");
        VBox trial = new VBox(title, asked, answer);
        trial.getStyleClass().addAll("card", "grant-proposal");
        node =
                new VBox(
                        tools.panel(
                                effects,
                                "full_time",
                                row ->
                                        MeasureEffectFields.TABLE.with(
                                                row,
                                                row.id(),
                                                MeasureEffectFields.KIND,
                                                EffectKind.POSITION)),
                        trial);
        node.getStyleClass().add("post-tables");
    }

    private static List<MeasureEffect> own(Plan plan) {
        return plan.ordered(MeasureEffectFields.TABLE).stream()
                .filter(each -> each.kind() == EffectKind.POSITION)
                .toList();
    }

    private List<Column<MeasureEffect>> columns(FieldColumns<MeasureEffect> fields) {
        return List.of(
                fields.ref(
                                MeasureEffectFields.MEASURE,
                                11,
                                MeasureFields.TABLE,
                                plan -> plan.ordered(MeasureFields.TABLE),
                                Measure::title)
                        .strong()
                        .grow(2),
                tools.profession(fields, MeasureEffectFields.PROFESSION),
                fields.of(MeasureEffectFields.FIRST_YEAR, 5),
                fields.of(MeasureEffectFields.LOW, 4),
                fields.of(MeasureEffectFields.LIKELY, 5),
                fields.of(MeasureEffectFields.HIGH, 4),
                tools.<MeasureEffect>reckoned("full.reached", 5, this::reachedWords),
                tools.<MeasureEffect>reckoned("full.gives", 6, this::gives).strong());
    }

    Node node() {
        return node;
    }

    void refresh(SessionState state) {
        if (!facts.equals(state.assessment().facts())) {
            facts = state.assessment().facts();
        }
        reached.clear();
        effects.refresh(state.plan());
        posts.prompt(Long.toString(count(null)));
        show();
    }

    boolean reveal(Id row, @Nullable String field) {
        return effects.reveal(row, field);
    }

    /// Persons of the register that an effect reaches; all for none.
    private long count(@Nullable MeasureEffect effect) {
        if (!facts.hasStaff()) {
            return 0;
        }
        Register register = facts.register();
        return Crosstab.of(
                        register,
                        List.of(),
                        row -> effect == null || isReached(register, row, effect))
                .total()
                .persons();
    }

    private static boolean isReached(Register register, int row, MeasureEffect effect) {
        int profession = register.profession(row);
        int municipality = register.municipality(row);
        boolean isProfession =
                effect.profession() == null
                        || (profession >= 0
                                && effect.profession()
                                        .equals(register.professions().get(profession)));
        List<Id> wanted = effect.municipalities().ids();
        return isProfession
                && (wanted.isEmpty()
                        || (municipality >= 0
                                && wanted.contains(register.municipalities().get(municipality))));
    }

    private long reached(MeasureEffect effect) {
        return reached.computeIfAbsent(effect.id(), _ -> count(effect));
    }

    private String reachedWords(MeasureEffect effect) {
        long persons = reached(effect);
        return persons == 0 ? "" : tools.formats().integer(persons);
    }

    private String gives(MeasureEffect effect) {
        Integer likely = effect.likely();
        long persons = reached(effect);
        return likely == null || likely > 100 || persons == 0
                ? ""
                : tools.formats()
                        .number(
                                new FullTime(
                                                Math.toIntExact(persons),
                                                Percent.of(likely),
                                                Money.ZERO)
                                        .equivalents(),
                                2);
    }

    private void show() {
        Plan plan = desk.session().plan();
        Money byWage = DayPrice.of(plan).yearly(null, null);
        unit.prompt(byWage == null ? "" : tools.formats().amount(byWage));
        Integer typed = PostTools.value(tools.reader().integer(posts.text()));
        long number = typed == null ? count(null) : typed;
        Percent rise = PostTools.value(tools.reader().percent(points.text()));
        Money given = PostTools.value(tools.reader().money(unit.text()));
        Money price = given == null ? byWage : given;
        boolean isAnswerable = isMany(number) && isRise(rise) && !isAbsurd(price);
        answer.setText(
                rise != null && isAnswerable
                        ? answer(number, rise, price)
                        : desk.text("posts.full.missing"));
    }

    private static boolean isMany(long number) {
        return number > 0 && number <= MOST;
    }

    private String answer(long number, Percent rise, @Nullable Money price) {
        FullTime result = new FullTime((int) number, rise, price == null ? Money.ZERO : price);
        String gives =
                desk.text(
                        "posts.full.answer",
                        tools.formats().integer(number),
                        tools.formats().number(rise.number()),
                        tools.formats().number(result.equivalents(), 2));
        String costs =
                desk.text("posts.full.cost", tools.formats().money(result.cost().inWholeKroner()));
        return price == null ? gives : gives + " " + costs;
    }

    private static boolean isRise(@Nullable Percent rise) {
        return rise != null
                && rise.compareTo(Percent.ZERO) > 0
                && rise.compareTo(Percent.FULL) <= 0;
    }

    private static boolean isAbsurd(@Nullable Money price) {
        return price != null && (price.ore() < 0 || price.compareTo(Money.kroner(100_000_000)) > 0);
    }
}
