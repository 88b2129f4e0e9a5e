package no.kompetanseplan.ui.chapter.supplement;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.supplement.CoreParts;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;
import no.kompetanseplan.supplement.SupplementEdits;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What one municipality says to the plan, part by part, with the regional words beside it. A place
/// on this page is a municipality, or a supplement of one.
public final class SupplementsPage implements Page {

    /// What stands on the page.
    private enum View {
        BESIDE,
        ALONE,
        MERGED
    }

    /// Which parts are shown.
    enum Shown {
        ALL,
        SAID,
        MISSING
    }

    private final Desk desk;
    private final PageHead head;
    private final Segments<View> view;
    private final Segments<Shown> filter;
    private final PartList list;
    private final LocalMeasures measures;
    private final MergedReading merged;
    private final PartChooser chooser;
    private final PartInspector inspector;
    private final HBox tools;
    private final Button add;
    private final EmptyState empty;
    private final VBox node = new VBox();
    private MunicipalSupplements supplements;
    private @Nullable MunicipalSupplement shown;

    public SupplementsPage(Desk desk) {
        this.desk = desk;
        this.supplements = desk.session().state().assessment().supplements();
        Button export = Buttons.of(Icon.SWAP, desk.text("supplement.export"));
        export.setOnAction(_ -> export(Paper.Kind.SUPPLEMENTS));
        Button mergedEdition = Buttons.of(Icon.SWAP, desk.text("supplement.export.merged"));
        mergedEdition.setOnAction(_ -> export(Paper.Kind.MERGED));
        this.head = new PageHead(mergedEdition, export);
        this.view = segments(View.values(), "supplement.view.");
        this.filter = segments(Shown.values(), "supplement.filter.");
        this.measures = new LocalMeasures(desk);
        this.merged = new MergedReading(desk);
        this.list = new PartList(desk, this::chosen, this::write, measures.node());
        this.inspector = new PartInspector(desk, this::open);
        this.chooser = new PartChooser(desk.texts(), this::begin, this::closeChooser);
        this.add = Buttons.flat(Icon.ADD, desk.text("supplement.add"));
        add.setOnAction(_ -> choose());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools = new HBox(view, gap, add, filter);
        tools.getStyleClass().add("tool-row");
        Button contents = Buttons.accent(Icon.FORWARD, desk.text("supplement.empty.act"));
        contents.setOnAction(_ -> desk.window().go(Place.of(Places.CONTENTS)));
        Button other = Buttons.of(Icon.ADD, desk.text("supplement.add"));
        other.setOnAction(_ -> choose());
        empty =
                new EmptyState(desk.text("supplement.empty"), desk.text("supplement.empty.says"))
                        .act(contents)
                        .act(other)
                        .link(Buttons.link(desk.text("supplement.measures.add"), this::newRow));
        node.getStyleClass().addAll("page", "supplements");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox.setVgrow(merged.node(), Priority.ALWAYS);
        closeChooser();
        refresh(desk.session().state());
        view.valueProperty().subscribe(_ -> fill());
        filter.valueProperty().subscribe(_ -> fill());
    }

    private <E extends Enum<E>> Segments<E> segments(E[] values, String key) {
        return Segments.of(
                        List.of(values),
                        each -> desk.text(key + each.name().toLowerCase(Locale.ROOT)))
                .small();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        supplements = state.assessment().supplements();
        MunicipalSupplement before = shown;
        MunicipalSupplement now =
                before == null ? null : supplements.of(before.municipality().id());
        shown = now == null ? supplements.all().stream().findFirst().orElse(null) : now;
        fill();
    }

    private void fill() {
        MunicipalSupplement supplement = shown;
        boolean isEmpty = supplement == null || supplement.isEmpty();
        boolean isMerged = view.getValue() == View.MERGED;
        for (Node tool : List.of(add, filter)) {
            tool.setVisible(!isMerged);
        }
        head.show("", supplement == null ? desk.text("supplement.title") : title(supplement));
        head.facts(facts(supplement));
        node.getChildren()
                .setAll(
                        isEmpty
                                ? List.of(head, empty, chooser.node())
                                : List.of(head, tools, chooser.node(), body(isMerged)));
        if (supplement != null) {
            list.show(supplement, filter.getValue(), view.getValue() == View.BESIDE);
            measures.show(supplement);
            inspector.show(supplements, supplement, isMerged ? null : list.chosen());
        }
        if (supplement != null && isMerged) {
            merged.show(desk.session().state().assessment(), supplement);
        }
        desk.inspectorChanged();
    }

    private Node body(boolean isMerged) {
        return isMerged ? merged.node() : list.node();
    }

    private String title(MunicipalSupplement supplement) {
        return desk.text("supplement.page", supplement.name());
    }

    private List<Node> facts(@Nullable MunicipalSupplement supplement) {
        List<Node> facts = new ArrayList<>();
        facts.add(Words.of(desk.text("supplement.says"), Tone.MUTED));
        if (supplement != null && !supplement.parts().isEmpty()) {
            int parts = supplement.parts().size();
            facts.add(
                    Words.of(desk.text("supplement.facts", parts, supplement.said()), Tone.MUTED));
            int missing = supplement.missing();
            if (missing > 0) {
                facts.add(
                        Words.status(
                                Icon.WARNING,
                                desk.text("supplement.missing.count", missing),
                                Tone.WARNING));
            }
        }
        return facts;
    }

    private void chosen(LocalPart part) {
        MunicipalSupplement supplement = shown;
        if (supplement != null) {
            inspector.show(supplements, supplement, part);
        }
    }

    private void write(LocalPart part, String text) {
        MunicipalSupplement supplement = shown;
        if (supplement != null) {
            Id body = supplement.municipality().id();
            Id own = part.own() == null ? null : part.own().id();
            Id target = part.core().row();
            desk.type(
                    "step.supplement.write",
                    plan -> SupplementEdits.written(plan, body, target, own, text));
        }
    }

    private void export(Paper.Kind kind) {
        if (shown == null) {
            desk.window().export();
        } else {
            Id body = shown.municipality().id();
            desk.window().papers(new Paper(kind, body, body));
        }
    }

    private void open(Id municipality) {
        desk.window().go(Place.of(Places.SUPPLEMENTS).at(municipality));
    }

    private void begin(CorePart part) {
        MunicipalSupplement supplement = shown;
        if (supplement == null) {
            return;
        }
        closeChooser();
        Id body = supplement.municipality().id();
        filter.setValue(Shown.ALL);
        desk.edit(
                "step.supplement.add",
                plan -> SupplementEdits.begun(plan, body, part.row()),
                () -> list.enter(SupplementEdits.id(body, part.row())));
    }

    private void closeChooser() {
        boolean had = chooser.node().isVisible() && node.getScene() != null;
        chooser.node().setVisible(false);
        chooser.node().setManaged(false);
        if (had) {
            list.focus();
        }
    }

    /// A measure of the municipality's own.
    @Override
    public boolean newRow() {
        if (shown == null) {
            return false;
        }
        write();
        measures.add();
        return true;
    }

    /// Asks which part of the plan to write to.
    private void choose() {
        MunicipalSupplement supplement = shown;
        if (supplement == null) {
            return;
        }
        Plan plan = desk.session().plan();
        Set<Id> has =
                supplement.parts().stream()
                        .map(part -> part.core().row())
                        .collect(Collectors.toSet());
        chooser.node().setVisible(true);
        chooser.node().setManaged(true);
        chooser.show(
                CoreParts.all(plan).stream().filter(part -> !has.contains(part.row())).toList());
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean isStep =
                view.getValue() != View.MERGED
                        && event.isShortcutDown()
                        && !event.isAltDown()
                        && !event.isShiftDown();
        if (isStep && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            list.step(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    @Override
    public void reveal(Place place) {
        Id id = place.row();
        Plan plan = desk.session().plan();
        Supplement row = plan.find(SupplementFields.TABLE, id);
        LocalMeasure measure = plan.find(LocalMeasureFields.TABLE, id);
        MunicipalSupplement wanted = supplements.of(municipality(id, row, measure));
        if (wanted == null) {
            return;
        }
        if (!Objects.equals(wanted, shown)) {
            leave();
            shown = wanted;
            list.forget();
            merged.forget();
        }
        if (row != null || measure != null) {
            write();
        }
        if (row != null) {
            filter.setValue(Shown.ALL);
        }
        fill();
        if (row != null) {
            list.enter(row.id());
        }
        if (measure != null) {
            var _ = measures.reveal(measure.id(), place.field());
        }
    }

    private static @Nullable Id municipality(
            @Nullable Id id, @Nullable Supplement row, @Nullable LocalMeasure measure) {
        if (row != null) {
            return row.municipality();
        }
        return measure == null ? id : measure.municipality();
    }

    /// Leaves the merged reading, where nothing is written.
    private void write() {
        if (view.getValue() == View.MERGED) {
            view.setValue(View.BESIDE);
        }
    }

    @Override
    public @Nullable Place here() {
        Id measure = measures.selected();
        LocalPart part = list.chosen();
        Place page = Place.of(Places.SUPPLEMENTS);
        if (measure != null) {
            return page.at(measure);
        }
        if (part != null && part.own() != null) {
            return page.at(part.own().id());
        }
        return shown == null ? null : page.at(shown.municipality().id());
    }

    @Override
    public @Nullable Node inspector() {
        return shown == null ? null : inspector.node();
    }

    @Override
    public String status() {
        return list.status();
    }

    @Override
    public boolean focus() {
        if (view.getValue() == View.MERGED) {
            merged.focus();
            return true;
        }
        return list.focus();
    }

    @Override
    public void leave() {
        list.commit();
        measures.commit();
        inspector.commit();
    }
}
