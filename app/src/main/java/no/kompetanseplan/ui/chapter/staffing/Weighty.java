package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Label;

import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.projection.AssumptionWords;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;

/// The assumptions that move a curve most: when people retire, how many quit, how fast the need
/// grows.
final class Weighty {

    private static final List<AssumptionKind> KINDS =
            List.of(
                    AssumptionKind.RETIREMENT,
                    AssumptionKind.TURNOVER,
                    AssumptionKind.TURNOVER_TOTAL,
                    AssumptionKind.DEMAND_GROWTH);

    private static final int MOST = 5;

    private Weighty() {}

    static List<Node> of(Desk desk, Curve curve) {
        AssumptionWords words = new AssumptionWords(desk.texts(), desk.session()::plan);
        Label head = new Label(desk.text("staffing.weighty"));
        head.getStyleClass().add("semi");
        List<Node> nodes = new ArrayList<>(List.of(head));
        List<Used> used = curve.projection().assumptions();
        List<Used> shown =
                used.stream().filter(each -> KINDS.contains(each.kind())).limit(MOST).toList();
        for (Used each : shown) {
            nodes.add(
                    MeasureTicks.line(
                            Words.of(words.name(each), Tone.PLAIN),
                            Words.of(words.value(each), Tone.STRONG)));
        }
        if (shown.stream().anyMatch(Used::isStandard)) {
            Label standard =
                    Words.notice(Icon.INFO, desk.text("staffing.weighty.standard"), Tone.MUTED);
            standard.getStyleClass().add("small");
            nodes.add(standard);
        }
        return nodes;
    }
}
