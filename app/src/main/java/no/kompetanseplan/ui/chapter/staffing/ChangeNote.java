package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.Curves;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a change of an assumption has made of the gap: before and after in the last year shown, for
/// the region and each profession it reaches, with the way back. It stays until the plan is changed
/// again or something else is asked.
final class ChangeNote {

    private static final int MOST = 5;

    private final Desk desk;
    private final Formats formats;
    private final AssumptionWords words;
    private final Newest<Told> telling = new Newest<>("change", this::tell);
    private final VBox node = new VBox();
    private @Nullable Change made;
    private @Nullable Plan told;

    /// A change that is made, and what was shown before it.
    private record Change(Used used, String before, Projection projection) {}

    /// @param lines of the gap, region first
    /// @param wider above 0 when the gap without measures has grown, below when it has shrunk
    private record Told(Change change, Projection now, List<String> lines, int wider) {}

    ChangeNote(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.words = new AssumptionWords(desk.texts(), desk.session()::plan);
        node.getStyleClass().addAll("banner", "small");
        hide();
        forecast.onCurve(this::show);
    }

    Node node() {
        return node;
    }

    /// Somebody changes an assumption while a curve is shown; null for a change of many.
    void changing(Used used, @Nullable Curve shown) {
        made = shown == null ? null : new Change(used, words.value(used), shown.projection());
    }

    private void hide() {
        node.setVisible(false);
        node.setManaged(false);
    }

    private void show(Curve curve) {
        Change change = made;
        Projection now = curve.projection();
        if (change != null && !now.equals(change.projection())) {
            made = null;
            told = now.input().plan();
            telling.ask(() -> told(change, now));
        } else if (!now.input().plan().equals(told)) {
            told = null;
            telling.forget();
            hide();
        }
    }

    private Told told(Change change, Projection now) {
        List<String> lines = new ArrayList<>();
        YearFigures first = change.projection().region().last();
        YearFigures last = now.region().last();
        boolean isSame = first.year() == last.year();
        add(lines, desk.text("staffing.curve.region"), first, last);
        Plan plan = now.input().plan();
        for (Line line : now.professions()) {
            Profession profession = plan.find(ProfessionFields.TABLE, line.profession());
            Line before = change.projection().of(line.profession(), null);
            if (profession != null && line.profession() != null) {
                add(lines, profession.name(), before.last(), line.last());
            }
        }
        int wider =
                Long.compare(Curves.gap(last, last.without()), Curves.gap(first, first.without()));
        return new Told(change, now, isSame ? lines : List.of(), wider);
    }

    private void add(List<String> lines, String whose, YearFigures before, YearFigures now) {
        long was = Curves.gap(before, before.chosen());
        long is = Curves.gap(now, now.chosen());
        if (was != is) {
            lines.add(
                    desk.text(
                            "staffing.change.gap",
                            Integer.toString(now.year()),
                            whose,
                            formats.integer(was),
                            formats.integer(is)));
        }
    }

    private void tell(Told what) {
        List<Node> parts = new ArrayList<>();
        Used after = same(what.now().assumptions(), what.change().used());
        String name = words.name(what.change().used());
        parts.add(
                sentence(
                        after == null
                                ? desk.text("staffing.change.other", name)
                                : desk.text(
                                        "staffing.change",
                                        name,
                                        what.change().before(),
                                        words.value(after))));
        if (what.lines().isEmpty()) {
            parts.add(
                    sentence(
                            desk.text(
                                    "staffing.change.none",
                                    Integer.toString(what.now().lastYear()))));
        }
        what.lines().stream().limit(MOST).map(ChangeNote::sentence).forEach(parts::add);
        if (what.lines().size() > MOST) {
            parts.add(sentence(desk.text("staffing.change.more", what.lines().size() - MOST)));
        }
        if (isAgainst(what.change().used(), after, what.wider())) {
            Label why = Words.notice(Icon.INFO, desk.text("staffing.change.older"), Tone.MUTED);
            parts.add(why);
        }
        parts.add(Buttons.link(desk.text("staffing.change.undo"), desk::undo));
        node.getChildren().setAll(parts);
        node.setVisible(true);
        node.setManaged(true);
    }

    private static @Nullable Used same(List<Used> all, Used wanted) {
        return all.stream()
                .filter(each -> each.kind() == wanted.kind())
                .filter(each -> isFor(each, wanted))
                .findFirst()
                .orElse(null);
    }

    /// Whether two are for the same people; a row takes the place of a standard for everybody.
    private static boolean isFor(Used one, Used other) {
        return whom(one).equals(whom(other));
    }

    private static List<Object> whom(Used used) {
        return used.row() == null
                ? List.of("", "", "", "")
                : List.of(
                        Objects.requireNonNullElse(used.row().profession(), ""),
                        Objects.requireNonNullElse(used.row().municipality(), ""),
                        Objects.requireNonNullElse(used.row().fromAge(), ""),
                        Objects.requireNonNullElse(used.row().toAge(), ""));
    }

    /// Whether a lower turnover has widened the gap, or a higher one narrowed it.
    private static boolean isAgainst(Used before, @Nullable Used after, int wider) {
        boolean isTurnover =
                before.kind() == AssumptionKind.TURNOVER
                        || before.kind() == AssumptionKind.TURNOVER_TOTAL;
        Percent was = share(before);
        Percent is = after == null ? null : share(after);
        return isTurnover && was != null && is != null && is.compareTo(was) * wider < 0;
    }

    private static @Nullable Percent share(Used used) {
        return used.row() == null ? used.share() : used.row().share();
    }

    private static Label sentence(String says) {
        Label label = Words.of(says, Tone.PLAIN);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
