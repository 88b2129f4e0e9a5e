package no.kompetanseplan.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.template.NewPlan;
import no.kompetanseplan.template.NewPlan.Municipality;
import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.WrappedCell;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// Asks for what a new plan begins with. Nothing is written before «Opprett plan».
public final class NewPlanPage {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int YEARS = 3;
    private static final int MUNICIPALITY_LINES = 7;

    private final Texts texts;
    private final Consumer<NewPlan> create;
    private final BorderPane node = new BorderPane();
    private final ListView<Template> templates = new ListView<>();
    private final VBox preview = new VBox();
    private final TextField name = new TextField();
    private final TextField region = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextArea municipalities = new TextArea();
    private final Segments<PlanLanguage> language;
    private final CheckBox rules;
    private final VBox rulesField;
    private final NoticeSlot notices = new NoticeSlot(this::focus);
    private final Label problem = WelcomePage.styled("", "help", "danger");

    public NewPlanPage(
            Texts texts,
            Clock clock,
            Template template,
            Consumer<NewPlan> create,
            Runnable cancel) {
        this.texts = texts;
        this.create = create;
        int next = LocalDate.now(clock).getYear() + 1;
        from.setText(Integer.toString(next));
        to.setText(Integer.toString(next + YEARS));
        name.setText(
                texts.get(
                        "shell.new.suggestion",
                        Integer.toString(next),
                        Integer.toString(next + YEARS)));
        municipalities.setPromptText(texts.get("shell.new.example"));
        municipalities.setPrefRowCount(MUNICIPALITY_LINES);
        problem.setWrapText(true);
        language =
                Segments.of(
                        List.of(PlanLanguage.values()),
                        each -> texts.get("choice.PlanLanguage." + each.name()));
        language.setValue(
                texts.language() == Language.NN ? PlanLanguage.NYNORSK : PlanLanguage.BOKMAL);
        rules = new CheckBox(texts.get("shell.new.rules"));
        rules.setWrapText(true);
        rules.setSelected(true);
        Label rulesSay = WelcomePage.styled(texts.get("shell.new.rules.says"), "small", "muted");
        rulesSay.setWrapText(true);
        rulesField = new VBox(rules, rulesSay);
        fillTemplates(template);
        Label title = WelcomePage.styled(texts.get("shell.new.title"), "welcome-title");
        VBox left =
                new VBox(
                        title,
                        WelcomePage.styled(texts.get("shell.new.template"), "welcome-heading"),
                        templates);
        left.getStyleClass().add("new-plan-templates");
        VBox.setVgrow(templates, Priority.ALWAYS);
        preview.getStyleClass().add("new-plan-preview");
        node.setLeft(left);
        node.setCenter(scroll(preview));
        node.setRight(scroll(form(cancel)));
        node.getStyleClass().addAll("welcome", "new-plan-page");
        language.valueProperty().subscribe(_ -> show(chosen()));
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("edge-to-edge", "welcome-scroll");
        return scroll;
    }

    private VBox form(Runnable cancel) {
        HBox years = new HBox(field("shell.new.from", from), field("shell.new.to", to));
        years.getStyleClass().add("pair");
        VBox form =
                new VBox(
                        notices.node(),
                        field("shell.new.name", name),
                        field("shell.new.region", region),
                        years,
                        field("shell.new.municipalities", municipalities),
                        field("shell.new.language", language),
                        rulesField,
                        problem,
                        buttons(cancel));
        form.getStyleClass().add("new-plan");
        return form;
    }

    private void fillTemplates(Template first) {
        templates.getItems().setAll(Template.values());
        templates.getStyleClass().addAll("dense", "edge-to-edge", "register-list");
        templates.setAccessibleText(texts.get("shell.new.template"));
        templates.setCellFactory(
                _ -> new WrappedCell<>(templates, each -> TemplateLine.of(each, texts)));
        templates.getSelectionModel().select(first);
        templates.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    private Template chosen() {
        Template chosen = templates.getSelectionModel().getSelectedItem();
        return chosen == null ? Template.REGIONAL : chosen;
    }

    /// What the plan begins with: each chapter, and to the right what comes along in it.
    private void show(@Nullable Template template) {
        if (template == null) {
            return;
        }
        Texts words =
                Texts.of(language.getValue() == PlanLanguage.NYNORSK ? Language.NN : Language.NB);
        Label says = WelcomePage.styled(texts.get("shell.new.contents"), "small", "muted");
        says.setWrapText(true);
        preview.getChildren()
                .setAll(WelcomePage.styled(template.name(texts), "welcome-title"), says);
        int number = 0;
        for (Template.Line line : template.lines()) {
            if (line.depth() == 0) {
                number += line.unnumbered() ? 0 : 1;
                preview.getChildren()
                        .add(
                                chapter(
                                        line.unnumbered() ? "" : Integer.toString(number),
                                        template.title(line, words),
                                        within(template, line)));
            }
        }
        boolean hasRules = template == Template.REGIONAL || template == Template.KS;
        rulesField.setVisible(hasRules);
        rulesField.setManaged(hasRules);
    }

    private static HBox chapter(String number, String title, String along) {
        Label mark = WelcomePage.styled(number, "number", "muted");
        Label words = WelcomePage.styled(title, "chapter-title");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Label note = WelcomePage.styled(along, "small", "muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(mark, words, note);
        row.getStyleClass().add("chapter");
        row.setAccessibleText((number + " " + title + ". " + along).strip());
        return row;
    }

    /// The registers, pages and guidance of a chapter in words.
    private String within(Template template, Template.Line chapter) {
        List<String> along = new ArrayList<>();
        boolean isInside = false;
        boolean asks = false;
        for (Template.Line line : template.lines()) {
            isInside = line.equals(chapter) || (isInside && line.depth() > 0);
            if (isInside) {
                asks |= line.asks();
                if (line.page() != null && line.page() != PageKind.TEXT) {
                    along.add(texts.get("choice.PageKind." + line.page().name()));
                }
                line.registers()
                        .forEach(each -> along.add(texts.get("choice.RegisterKind." + each)));
            }
        }
        if (asks) {
            along.add(texts.get("shell.new.asks"));
        }
        return String.join(", ", along).toLowerCase(Locale.ROOT);
    }

    public Region node() {
        return node;
    }

    public void focus() {
        name.requestFocus();
        name.selectAll();
    }

    /// Shows that the plan is being made, or why it can't be; null takes it away.
    public void notice(@Nullable Region banner) {
        notices.show(banner);
    }

    private HBox buttons(Runnable cancel) {
        Button back = Buttons.of(texts.get("shell.cancel"));
        back.setCancelButton(true);
        back.setOnAction(_ -> cancel.run());
        Button make = Buttons.accent(texts.get("shell.new.create"));
        make.setOnAction(_ -> tryToCreate());
        HBox buttons = new HBox(make, back);
        buttons.getStyleClass().add("acts");
        return buttons;
    }

    private VBox field(String key, Node input) {
        Label caption = WelcomePage.styled(texts.get(key), "small", "muted");
        caption.setLabelFor(input);
        input.setAccessibleText(texts.get(key));
        VBox field = new VBox(caption, input);
        field.getStyleClass().add("field");
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void tryToCreate() {
        int first = year(from);
        int last = year(to);
        List<Municipality> members = members(municipalities.getText());
        NewPlan.Doubt doubt = NewPlan.doubt(members);
        if (name.getText().isBlank()) {
            refuse("shell.new.noname", name);
        } else if (first < FIRST_YEAR || last > LAST_YEAR || last < first) {
            refuse("shell.new.years", from);
        } else if (doubt != null) {
            refuse(municipalities, texts.get(doubt.key(), doubt.about()));
        } else {
            problem.setText("");
            create.accept(
                    new NewPlan(
                            chosen(),
                            name.getText().strip(),
                            region.getText().strip(),
                            first,
                            last,
                            members,
                            language.getValue(),
                            rulesField.isManaged() && rules.isSelected()));
        }
    }

    private void refuse(String key, TextInputControl field) {
        refuse(field, texts.get(key));
    }

    private void refuse(TextInputControl field, String sentence) {
        problem.setText(sentence);
        field.requestFocus();
    }

    private static int year(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{4}") ? Integer.parseInt(text) : -1;
    }

    /// One municipality a line, its number before or after the name.
    private static List<Municipality> members(String lines) {
        return lines.lines().map(Municipality::read).filter(Objects::nonNull).toList();
    }
}
