package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tabs;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Beside the comments: one of them with what is answered, and in a tab of its own what was said,
/// by whom and about what.
final class CommentInspector {

    /// The two tabs.
    private enum Tab {
        ANSWER,
        COMMENT
    }

    private final Desk desk;
    private final CommentsTable comments;
    private final Runnable next;
    private final Label title = new Label();
    private final Label facts = Words.of("", Tone.MUTED);
    private final Tabs<Tab> tabs;
    private final VBox body = new VBox();
    private final VBox node = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<CommentAnswer, RadioButton> radios = new EnumMap<>(CommentAnswer.class);
    private final VBox radioBox = new VBox();
    private final AreaPiece reason;
    private final VBox quote = new VBox();
    private final VBox change = new VBox();
    private final Button answer;
    private final ForumChoice forum;
    private final Form<HearingComment> form;
    private final VBox spot = new VBox();
    private @Nullable Id shown;
    private boolean isShowing;

    /// @param next marks the comment as answered and goes to the next open one
    CommentInspector(Desk desk, CommentsTable comments, Runnable next) {
        this.desk = desk;
        this.comments = comments;
        this.next = next;
        tabs =
                Tabs.of(
                        List.of(Tab.values()),
                        tab ->
                                desk.text(
                                        tab == Tab.ANSWER
                                                ? "field.hearing_comment.answer"
                                                : "field.hearing_comment.text"));
        title.getStyleClass().add("heading");
        VBox head = new VBox(title, facts);
        head.getStyleClass().add("inspector-head");
        reason =
                new AreaPiece(desk.text("hearing.reason"))
                        .onCommit(words -> set(HearingCommentFields.REASON, words.strip()));
        reason.input().addEventFilter(KeyEvent.KEY_PRESSED, this::answerOnEnter);
        answer = Buttons.accent(Icon.CHECK, desk.text("hearing.answer.next"));
        answer.setOnAction(_ -> next.run());
        forum =
                new ForumChoice(
                        desk,
                        desk.text("hearing.tomeeting"),
                        body -> set(HearingCommentFields.FORUM, body));
        form = form();
        radios();
        quote.getStyleClass().add("hearing-quote");
        spot.getStyleClass().add("hearing-answers");
        change.getStyleClass().add("hearing-answers");
        body.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, tabs, scroll);
        tabs.valueProperty().subscribe(_ -> fill());
    }

    private Form<HearingComment> form() {
        FieldColumns<HearingComment> fields =
                new FieldColumns<>(
                        HearingCommentFields.TABLE, desk.texts(), () -> desk.session().plan());
        Form<HearingComment> made =
                Form.of(
                        desk.texts(),
                        Row::id,
                        f ->
                                f.field(fields.of(HearingCommentFields.TEXT, 20))
                                        .field(
                                                fields.ref(
                                                        HearingCommentFields.RECIPIENT,
                                                        10,
                                                        HearingRecipientFields.TABLE,
                                                        this::recipients,
                                                        this::name))
                                        .pair(
                                                fields.of(HearingCommentFields.RECEIVED, 8),
                                                fields.of(HearingCommentFields.PAGE, 8))
                                        .pair(
                                                fields.of(HearingCommentFields.NUMBER, 8),
                                                fields.of(HearingCommentFields.CLOSED, 8))
                                        .field(fields.of(HearingCommentFields.WORDING, 20)));
        made.onEdit(
                edits -> desk.edit("step.hearing-comment.edit", plan -> fields.apply(plan, edits)));
        return made;
    }

    private List<HearingRecipient> recipients(Plan plan) {
        HearingComment row = row();
        Id round = row == null ? null : row.hearing();
        return round == null ? List.of() : Hearing.recipientsOf(plan, round);
    }

    private String name(HearingRecipient recipient) {
        return Hearing.name(desk.session().plan(), recipient);
    }

    private void radios() {
        radioBox.getStyleClass().add("hearing-answers");
        int key = 1;
        for (CommentAnswer each : CommentAnswer.values()) {
            RadioButton radio = new RadioButton(Answers.words(each, desk.texts()));
            radio.setToggleGroup(group);
            radio.setUserData(each);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(radio, gap, Words.key(Integer.toString(key++)));
            line.getStyleClass().add("line");
            radioBox.getChildren().add(line);
            if (each == CommentAnswer.NOT_FOLLOWED) {
                radioBox.getChildren().add(Words.of(desk.text("hearing.reason.must"), Tone.MUTED));
            }
            radios.put(each, radio);
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (!isShowing && toggle != null) {
                        answer((CommentAnswer) toggle.getUserData());
                    }
                });
    }

    Node node() {
        return node;
    }

    /// Shows a comment; what is being typed for the same one stays.
    void show(Hearing.Comment comment) {
        HearingComment row = comment.row();
        boolean isOther = !row.id().equals(shown);
        if (isOther) {
            commit();
        }
        shown = row.id();
        title.setText(desk.text("hearing.comment.number", comment.number()));
        facts.setText(factsOf(comment));
        isShowing = true;
        if (row.answer() == null) {
            group.selectToggle(null);
        } else {
            group.selectToggle(radios.get(row.answer()));
        }
        isShowing = false;
        if (isOther) {
            reason.replace(row.reason());
            tabs.valueProperty().set(row.text().isBlank() ? Tab.COMMENT : Tab.ANSWER);
        } else {
            reason.show(row.reason());
        }
        form.show(List.of(row));
        forum.show(row.forum());
        quote(row);
        change(row);
        spot(row);
        answer.setText(
                desk.text(comment.isOpen() ? "hearing.answer.next" : "hearing.answer.isdone"));
        fill();
    }

    private String factsOf(Hearing.Comment comment) {
        List<String> words = new ArrayList<>();
        words.add(comment.from());
        if (comment.row().received() != null) {
            words.add(Formats.of(desk.texts().language()).date(comment.row().received()));
        }
        words.add(comments.where(comment.row()));
        words.removeIf(String::isEmpty);
        return String.join(" · ", words);
    }

    private void fill() {
        List<Node> parts =
                tabs.valueProperty().get() == Tab.ANSWER
                        ? List.of(
                                quote,
                                caption("field.hearing_comment.answer"),
                                radioBox,
                                reason,
                                change,
                                answer,
                                forum.piece())
                        : List.of(spot, form);
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
    }

    private Label caption(String key) {
        Label caption = new Label(desk.text(key));
        caption.getStyleClass().add("semi");
        return caption;
    }

    private void quote(HearingComment row) {
        boolean isEmpty = row.text().isBlank();
        Label words =
                Words.of(
                        isEmpty ? desk.text("hearing.comment.empty") : row.text(),
                        isEmpty ? Tone.MUTED : Tone.PLAIN);
        words.setMinHeight(Region.USE_PREF_SIZE);
        quote.getChildren().setAll(words);
        if (!row.page().isBlank()) {
            quote.getChildren()
                    .add(Words.of(desk.text("hearing.comment.page", row.page()), Tone.MUTED));
        }
    }

    private void change(HearingComment row) {
        WordDiff diff = comments.spot().change(row);
        if (diff == null) {
            change.getChildren().clear();
            change.setManaged(false);
            return;
        }
        VBox box = new VBox(Changes.flow(diff));
        box.getStyleClass().add("hearing-quote");
        change.setManaged(true);
        change.getChildren().setAll(caption("hearing.change"), box);
    }

    private void spot(HearingComment row) {
        Button choose = Buttons.small(Buttons.of(Icon.SEARCH, desk.text("hearing.spot.choose")));
        choose.setOnAction(_ -> choose());
        Place place = comments.place(row);
        Node where =
                place == null
                        ? Words.of(comments.where(row), Tone.PLAIN)
                        : Buttons.link(comments.where(row), () -> desk.window().go(place));
        spot.getChildren().setAll(caption("field.hearing_comment.target"), where, choose);
    }

    private void choose() {
        SpotChooser chooser =
                new SpotChooser(
                        desk.texts(),
                        comments.spot().choices(),
                        choice -> {
                            Id comment = shown;
                            if (comment != null) {
                                desk.edit(
                                        "step.hearing-comment.move",
                                        plan ->
                                                HearingEdits.moved(
                                                        plan, comment, choice.row(), desk.texts()));
                            }
                            closeChooser();
                        },
                        this::closeChooser);
        spot.getChildren().add(chooser);
        chooser.begin();
    }

    private void closeChooser() {
        spot.getChildren().removeIf(SpotChooser.class::isInstance);
        spot.getChildren().getLast().requestFocus();
    }

    /// Gives the comment an answer; saved at once.
    void answer(CommentAnswer given) {
        set(HearingCommentFields.ANSWER, given);
    }

    /// Puts the keyboard in the field for what was said, after what has been typed already.
    void focusText(String typed) {
        tabs.valueProperty().set(Tab.COMMENT);
        form.write(HearingCommentFields.TEXT.name(), typed);
    }

    void focusReason() {
        tabs.valueProperty().set(Tab.ANSWER);
        reason.input().requestFocus();
    }

    /// The reason as it stands in the field.
    String reason() {
        return reason.text().strip();
    }

    void commit() {
        reason.commit();
        form.commit();
    }

    private void answerOnEnter(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && isPlain) {
            event.consume();
            next.run();
        }
    }

    private @Nullable HearingComment row() {
        return desk.session().plan().find(HearingCommentFields.TABLE, shown);
    }

    private <V> void set(Field<HearingComment, V> field, @Nullable V value) {
        Id comment = shown;
        if (comment != null) {
            desk.edit(
                    "step.hearing-comment.answer",
                    plan -> plan.with(HearingCommentFields.TABLE, comment, field, value));
        }
    }
}
