package no.kompetanseplan.ui.chapter.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Printing.Format;
import no.kompetanseplan.ui.chapter.Printing.Order;
import no.kompetanseplan.ui.chapter.Printing.Scope;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What of the plan is wanted, in which files and where; nothing is written before it is asked for.
final class ExportForm {

    private static final String FOLDER = "export.folder";

    private final Desk desk;
    private final ComboBox<Choice> scope = new ComboBox<>();
    private final Map<Format, CheckBox> formats = new EnumMap<>(Format.class);
    private final Label excel;
    private final Button folder;
    private final Label replaced = Words.of("", Tone.MUTED);
    private final Button make;
    private final Button print;
    private final Hyperlink lines;
    private final Making making;
    private final ScrollPane node;
    private boolean isMaking;

    /// Something of the plan, by the words it is chosen by.
    ///
    /// @param file how its files are called, after the plan; empty for the whole plan
    private record Choice(Order order, String words, String file) {}

    /// @param changed what to do when something else of the plan is wanted
    /// @param printed what to do when it is to go to paper
    /// @param accounts what to do when lines for an accounting system are wanted
    ExportForm(Desk desk, Runnable changed, Runnable printed, Runnable accounts) {
        this.desk = desk;
        this.making = new Making(desk);
        this.excel = Words.of(desk.text("export.excel.whole"), Tone.MUTED);
        this.folder = Buttons.of(Icon.OPEN, "");
        this.make = Buttons.accent("");
        this.print = Buttons.of(desk.text("export.print"));
        this.lines = Buttons.link(desk.text("export.accounting"), accounts);
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setAccessibleText(desk.text("export.scope"));
        scope.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : choice.words;
                    }

                    @Override
                    public @Nullable Choice fromString(String words) {
                        return null;
                    }
                });
        fill(desk.session().state());
        scope.getSelectionModel().selectFirst();
        scope.valueProperty()
                .addListener((_, old, now) -> {
                    if (now != null && (old == null || !now.order.equals(old.order))) {
                        say();
                        changed.run();
                    }
                });
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setOnAction(_ -> chooseFolder(() -> {}));
        make.setOnAction(_ -> make());
        print.setOnAction(_ -> printed.run());
        node = new ScrollPane(body());
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        say();
    }

    private VBox body() {
        VBox files = new VBox();
        files.getStyleClass().add("export-files");
        for (Format format : Format.values()) {
            CheckBox box = new CheckBox(desk.text("export.format." + format));
            box.setSelected(format == Format.DOCX || format == Format.PDF);
            box.selectedProperty().subscribe(this::say);
            formats.put(format, box);
            files.getChildren().add(box);
        }
        files.getChildren().addAll(excel, lines);
        replaced.setWrapText(true);
        excel.setWrapText(true);
        Label title = new Label(desk.text("shell.export"));
        title.getStyleClass().add("heading");
        HBox acts = new HBox(make, print);
        acts.getStyleClass().add("export-acts");
        VBox body =
                new VBox(
                        title,
                        named("export.scope", scope),
                        named("export.files", files),
                        named("export.folder", folder),
                        replaced,
                        acts,
                        making.node());
        body.getStyleClass().addAll("inspector-body", "export-form");
        return body;
    }

    private VBox named(String key, Node field) {
        Label label = new Label(desk.text(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    ScrollPane node() {
        return node;
    }

    void focus() {
        scope.requestFocus();
    }

    /// What is wanted.
    Order order() {
        Choice chosen = scope.getValue();
        return chosen == null ? new Order(Scope.WHOLE, null) : chosen.order;
    }

    /// The plan has changed: its chapters may have other names.
    void refresh(SessionState state) {
        Order before = order();
        fill(state);
        scope.setValue(
                scope.getItems().stream()
                        .filter(each -> each.order.equals(before))
                        .findFirst()
                        .orElse(scope.getItems().getFirst()));
        say();
    }

    private void fill(SessionState state) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(new Order(Scope.WHOLE, null), desk.text("export.scope.WHOLE"), ""));
        List<MunicipalSupplement> supplements = state.assessment().supplements().all();
        if (!supplements.isEmpty()) {
            String words = desk.text("export.scope.WITH_SUPPLEMENTS");
            String file = desk.text("export.file.supplements");
            all.add(new Choice(new Order(Scope.WITH_SUPPLEMENTS, null), words, file));
        }
        for (Section chapter : Book.of(state.plan()).chapters()) {
            String words = (chapter.number() + " " + chapter.title()).strip();
            all.add(new Choice(new Order(Scope.CHAPTER, chapter.id()), words, words));
        }
        for (MunicipalSupplement each : supplements) {
            String words = desk.text("supplement.of", each.name());
            Order order = new Order(Scope.SUPPLEMENT, each.municipality().id());
            all.add(new Choice(order, words, words));
        }
        if (!all.equals(scope.getItems())) {
            scope.getItems().setAll(all);
        }
    }

    private List<Format> wanted() {
        List<Format> wanted = new ArrayList<>();
        formats.forEach((format, box) -> {
            if (box.isSelected() && !box.isDisable()) {
                wanted.add(format);
            }
        });
        return wanted;
    }

    private @Nullable Path folder() {
        String kept = desk.window().recall(FOLDER);
        Path folder = kept == null ? null : Path.of(kept);
        return folder == null || !Files.isDirectory(folder) ? null : folder;
    }

    private List<Making.Wanted> files(Path into) {
        Choice chosen = scope.getValue();
        String name = desk.window().planName();
        String file = chosen == null ? "" : chosen.file;
        String whole =
                (file.isEmpty() ? name : name + " – " + file)
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .strip();
        return wanted().stream()
                .map(format -> new Making.Wanted(format, into.resolve(whole + format.extension())))
                .toList();
    }

    /// Says what would be made, where, and what would be replaced.
    private void say() {
        if (formats.size() < Format.values().length) {
            return;
        }
        boolean isWhole = order().scope() == Scope.WHOLE;
        CheckBox sheet = formats.get(Format.XLSX);
        if (sheet != null) {
            sheet.setDisable(!isWhole);
        }
        excel.setVisible(!isWhole);
        excel.setManaged(!isWhole);
        int count = wanted().size();
        make.setText(desk.text("export.make", count));
        make.setDisable(count == 0 || isMaking);
        Path into = folder();
        folder.setText(into == null ? desk.text("export.folder.choose") : into.toString());
        long old =
                into == null
                        ? 0
                        : files(into).stream().filter(each -> Files.exists(each.target())).count();
        replaced.setText(old == 0 ? "" : desk.text("export.replaced", old));
        replaced.setVisible(old > 0);
        replaced.setManaged(old > 0);
    }

    private void chooseFolder(Runnable then) {
        desk.window()
                .chooseFolder(
                        "export",
                        chosen -> {
                            desk.window().remember(FOLDER, chosen.toString());
                            say();
                            then.run();
                        });
    }

    /// Makes the files; asks for a folder first where none is chosen.
    void make() {
        if (make.isDisabled()) {
            return;
        }
        Path into = folder();
        if (into == null) {
            chooseFolder(this::make);
            return;
        }
        isMaking = true;
        List<Making.Wanted> files = files(into);
        say();
        making.start(
                order(),
                files,
                () -> {
                    isMaking = false;
                    say();
                });
    }

    void open(Path file) {
        making.open(file);
    }

    /// The name of a file that goes to paper only.
    String printName() {
        return desk.window().planName().toLowerCase(Locale.ROOT) + Format.PDF.extension();
    }
}
