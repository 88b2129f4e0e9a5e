package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the numbers come from: the registers with source, day and coverage, and how each line is
/// reckoned, in words.
final class MethodPane {

    private static final List<String> LINES =
            List.of("without", "with", "demand", "gap", "band", "measures", "rounding");

    private final Desk desk;
    private final Formats formats;
    private final VBox sources = new VBox();
    private final VBox method = new VBox();
    private final VBox node = new VBox(sources, method);

    MethodPane(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        node.getStyleClass().addAll("form", "method");
        sources.getStyleClass().add("method-part");
        method.getStyleClass().add("method-part");
    }

    Node node() {
        return node;
    }

    void refresh(SessionState state) {
        Facts facts = state.assessment().facts();
        List<Node> parts = new ArrayList<>(List.of(caption("staffing.method.sources")));
        facts.staff().forEach(each -> parts.add(source(each.dataset())));
        facts.residents().forEach(each -> parts.add(source(each.dataset())));
        String note = state.plan().head().coverageNote();
        if (!note.isBlank()) {
            parts.add(sentence(note));
        }
        sources.getChildren().setAll(parts);
    }

    void show(Curve curve) {
        List<Node> parts = new ArrayList<>();
        for (String line : LINES) {
            parts.add(caption("staffing.method." + line));
            boolean isPeople = line.equals("demand") && curve.projection().followsPopulation();
            parts.add(
                    sentence(
                            desk.text(
                                    isPeople
                                            ? "staffing.method.demand.people"
                                            : "staffing.method." + line + ".says")));
        }
        method.getChildren().setAll(parts);
    }

    private Node source(Dataset dataset) {
        String facts =
                Stream.of(
                                dataset.source(),
                                dataset.date() == null ? "" : formats.date(dataset.date()),
                                dataset.rows() == null
                                        ? ""
                                        : desk.text("staffing.method.rows", dataset.rows()),
                                dataset.coverage(),
                                dataset.method())
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining(" · "));
        Label name = new Label(dataset.name());
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        Label words = sentence(facts);
        words.getStyleClass().add("small");
        return new VBox(name, words);
    }

    private Label caption(String key) {
        Label label = new Label(desk.text(key));
        label.getStyleClass().add("semi");
        return label;
    }

    private static Label sentence(String words) {
        Label label = Words.of(words, Tone.MUTED);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
