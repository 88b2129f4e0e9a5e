package no.kompetanseplan.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.welcome.NewPlan.Municipality;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Asks for what a new plan begins with. Nothing is written before «Opprett plan».
public final class NewPlanPage {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int YEARS = 3;
    private static final int MUNICIPALITY_LINES = 7;

    private final Texts texts;
    private final Template template;
    private final Consumer<NewPlan> create;
    private final StackPane node = new StackPane();
    private final TextField name = new TextField();
    private final TextField region = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextArea municipalities = new TextArea();
    private final NoticeSlot notices = new NoticeSlot(this::focus);
    private final Label problem = WelcomePage.styled("", "help", "danger");

    public NewPlanPage(
            Texts texts,
            Clock clock,
            Template template,
            Consumer<NewPlan> create,
            Runnable cancel) {
        this.texts = texts;
        this.template = template;
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
        HBox years = new HBox(field("shell.new.from", from), field("shell.new.to", to));
        years.getStyleClass().add("pair");
        VBox form =
                new VBox(
                        notices.node(),
                        WelcomePage.styled(texts.get("shell.new.title"), "welcome-title"),
                        WelcomePage.styled(
                                texts.get(
                                        "shell.template."
                                                + template.name().toLowerCase(Locale.ROOT)),
                                "welcome-says"),
                        field("shell.new.name", name),
                        field("shell.new.region", region),
                        years,
                        field("shell.new.municipalities", municipalities),
                        problem,
                        buttons(cancel));
        form.getStyleClass().add("new-plan");
        StackPane.setAlignment(form, Pos.TOP_CENTER);
        node.getChildren().add(form);
        node.getStyleClass().add("welcome");
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
        if (name.getText().isBlank()) {
            refuse("shell.new.noname", name);
        } else if (first < FIRST_YEAR || last > LAST_YEAR || last < first) {
            refuse("shell.new.years", from);
        } else if (members.isEmpty() || members.size() > NewPlan.MOST_MUNICIPALITIES) {
            refuse("shell.new.count", municipalities);
        } else if (!doubt(members).isEmpty()) {
            refuse(municipalities, doubt(members));
        } else {
            problem.setText("");
            create.accept(
                    new NewPlan(
                            template,
                            name.getText().strip(),
                            region.getText().strip(),
                            first,
                            last,
                            members));
        }
    }

    /// What is wrong with the numbers of the municipalities; empty when nothing is.
    private String doubt(List<Municipality> members) {
        Set<String> numbers = new HashSet<>();
        for (Municipality each : members) {
            if (each.name().chars().anyMatch(Character::isDigit)) {
                return texts.get("shell.new.number", each.name());
            }
            if (!each.number().isEmpty() && !numbers.add(each.number())) {
                return texts.get("shell.new.twice", each.number());
            }
        }
        return "";
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
    static List<Municipality> members(String lines) {
        List<Municipality> members = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            String number = line.replaceFirst("^.*?\\b(\\d{4})\\b.*$", "$1");
            boolean found = number.matches("\\d{4}");
            String words = found ? line.replaceFirst("\\s*[,;]?\\s*\\b\\d{4}\\b\\s*", " ") : line;
            if (!words.isBlank()) {
                members.add(new Municipality(words.strip(), found ? number : ""));
            }
        }
        return members;
    }
}
