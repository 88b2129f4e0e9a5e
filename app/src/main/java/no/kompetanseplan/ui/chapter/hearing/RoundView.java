package no.kompetanseplan.ui.chapter.hearing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.prose.TypedAhead;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A hearing round: who was asked, what they said, and the answers.
final class RoundView implements View {

    private final Desk desk;
    private final Runnable changed;
    private final RecipientsTable recipients;
    private final CommentsTable comments;
    private final Segments<CommentsTable.Shown> which;
    private final CommentInspector inspector;
    private final Answering answering;
    private final RecipientInspector recipientInspector;
    private final EditionLine edition;
    private final MenuButton rounds = new MenuButton();
    private final Button papers;
    private final VBox tables = new VBox();
    private final StackPane node = new StackPane();
    private final TypedAhead ahead = new TypedAhead(node);
    private @Nullable RoundStart start;
    private @Nullable Hearing hearing;
    private @Nullable Id wanted;
    private boolean isAtRecipients;

    /// @param changed told when the head or the inspector is another
    RoundView(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        edition = new EditionLine(desk);
        recipients = new RecipientsTable(desk);
        comments = new CommentsTable(desk);
        which = Segments.of(List.of(CommentsTable.Shown.values()), this::segment);
        which.small();
        inspector = new CommentInspector(desk, comments, this::answerNext);
        answering = new Answering(desk, comments, inspector);
        recipientInspector = new RecipientInspector(desk);
        papers = Buttons.of(Icon.DOCUMENT, desk.text("hearing.papers"));
        papers.setOnAction(_ -> writePapers());
        build();
        which.valueProperty().subscribe(comments::show);
        comments.model().selectedProperty().addListener((_, _, _) -> selected(false));
        recipients.table().model().selectedProperty().addListener((_, _, _) -> selected(true));
        comments.grid().focusWithinProperty().addListener((_, _, now) -> entered(now, false));
        recipients.grid().focusWithinProperty().addListener((_, _, now) -> entered(now, true));
    }

    private void build() {
        Label heading = new Label(desk.text("hearing.recipients"));
        heading.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button another = Buttons.small(Buttons.of(Icon.ADD, desk.text("hearing.recipient.add")));
        another.setOnAction(_ -> addRecipient());
        another.setMinWidth(Region.USE_PREF_SIZE);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(heading, edition, gap, another);
        head.getStyleClass().add("panel-head");
        Button add = Buttons.small(Buttons.of(Icon.COMMENT, desk.text("hearing.comment.add")));
        add.setOnAction(_ -> newRow());
        add.setMinWidth(Region.USE_PREF_SIZE);
        FilterField words =
                new FilterField(
                        desk.text("hearing.filter"),
                        comments.model().filterProperty(),
                        comments.grid()::requestFocus);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(which, space, words, add);
        tools.getStyleClass().add("tool-row");
        VBox.setVgrow(comments.grid(), Priority.ALWAYS);
        tables.getStyleClass().add("hearing-body");
        tables.getChildren().setAll(head, recipients.grid(), tools, comments.grid());
        answering.listen(tables);
    }

    private void answerNext() {
        answering.next();
    }

    private String segment(CommentsTable.Shown shown) {
        String words = desk.text("hearing.show." + shown.name().toLowerCase(Locale.ROOT));
        Hearing now = hearing;
        return now == null
                ? words
                : words + " " + now.comments().stream().filter(shown::has).count();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        HearingRound chosen = plan.find(HearingRoundFields.TABLE, wanted);
        hearing = chosen == null ? Hearing.newest(plan) : Hearing.of(plan, chosen);
        Hearing now = hearing;
        if (now == null) {
            startRound(null);
            return;
        }
        if (isStarting() && chosen == null) {
            return;
        }
        recipients.refresh(plan, now);
        comments.refresh(plan, now);
        which.say(this::segment);
        edition.refresh(state, now.round());
        rounds.setText(now.round().title());
        rounds.getItems().setAll(roundItems(plan));
        node.getChildren().setAll(tables);
        showInspected();
    }

    private List<MenuItem> roundItems(Plan plan) {
        List<MenuItem> items = new ArrayList<>();
        for (HearingRound round : plan.ordered(HearingRoundFields.TABLE)) {
            MenuItem item = new MenuItem(round.title());
            item.setOnAction(_ -> choose(round.id()));
            items.add(item);
        }
        MenuItem more = new MenuItem(desk.text("hearing.start.another"));
        more.setOnAction(_ -> startRound(this::leaveStart));
        items.add(more);
        return items;
    }

    private void choose(@Nullable Id round) {
        wanted = round;
        start = null;
        refresh(desk.session().state());
        changed.run();
    }

    private void leaveStart() {
        choose(wanted);
    }

    private void startRound(@Nullable Runnable leave) {
        if (start == null || leave != null) {
            start = new RoundStart(desk, this::choose, leave);
        }
        node.setAlignment(Pos.TOP_LEFT);
        node.getChildren().setAll(start.node());
        if (leave != null) {
            start.focus();
        }
        changed.run();
    }

    @Override
    public List<Node> facts() {
        Hearing now = hearing;
        if (now == null) {
            return List.of(Words.of(desk.text("hearing.says"), Tone.MUTED));
        }
        List<Node> facts = new ArrayList<>();
        String title = now.round().title();
        facts.add(
                Words.of(
                        now.round().deadline() == null
                                ? title
                                : desk.text(
                                        "hearing.deadline",
                                        title,
                                        Formats.of(desk.texts().language())
                                                .date(now.round().deadline())),
                        Tone.MUTED));
        facts.add(Words.of(desk.text("hearing.count", now.comments().size()), Tone.MUTED));
        if (now.open() > 0) {
            facts.add(
                    Words.status(
                            Icon.FINDING,
                            desk.text("hearing.count.open", now.open()),
                            Tone.WARNING));
        }
        return facts;
    }

    @Override
    public List<Node> acts() {
        return hearing == null ? List.of() : List.of(rounds, papers);
    }

    private void writePapers() {
        Hearing now = hearing;
        if (now != null) {
            desk.window().papers(new Paper(Paper.Kind.COMMENTS, now.round().id(), null));
        }
    }

    private void addRecipient() {
        Hearing now = hearing;
        if (now == null) {
            return;
        }
        Id id = desk.newId();
        desk.edit(
                "step.hearing-recipient.add",
                plan -> HearingEdits.recipient(plan, now.round().id(), id, null, desk.today()),
                () -> {
                    isAtRecipients = true;
                    recipients.table().reveal(id, null);
                    recipients.grid().requestFocus();
                    showInspected();
                    changed.run();
                });
    }

    @Override
    public boolean step(int by) {
        return hearing != null && answering.step(by);
    }

    @Override
    public void newRow() {
        Hearing now = hearing;
        if (now == null) {
            if (start != null) {
                start.focus();
            }
            return;
        }
        if (!ahead.begin("")) {
            return;
        }
        Id id = desk.newId();
        Hearing.Comment at = comments.model().selected();
        Id from = at == null ? null : at.row().recipient();
        which.setValue(CommentsTable.Shown.ALL);
        comments.model().filterProperty().set("");
        desk.edit(
                "step.hearing-comment.add",
                plan ->
                        HearingEdits.comment(
                                plan, now.round().id(), id, from, null, "", desk.texts()),
                () -> {
                    isAtRecipients = false;
                    comments.model().reveal(id, null);
                    showInspected();
                    changed.run();
                    inspector.focusText(ahead.take());
                });
    }

    private void entered(boolean now, boolean toRecipients) {
        if (now && isAtRecipients != toRecipients) {
            selected(toRecipients);
        }
    }

    private void selected(boolean amongRecipients) {
        boolean isFocused =
                amongRecipients
                        ? recipients.grid().isFocusWithin()
                        : comments.grid().isFocusWithin();
        if (isFocused) {
            isAtRecipients = amongRecipients;
        }
        showInspected();
        changed.run();
    }

    private void showInspected() {
        Hearing now = hearing;
        Hearing.Comment comment = comments.model().selected();
        if (now != null && comment != null) {
            inspector.show(comment);
        }
        if (now != null) {
            recipientInspector.show(now, recipients.table().model().selected());
        }
    }

    @Override
    public void reveal(Row row) {
        Id round =
                switch (row) {
                    case HearingRound each -> each.id();
                    case HearingRecipient each -> each.hearing();
                    case HearingComment each -> each.hearing();
                    default -> null;
                };
        choose(round);
        if (row instanceof HearingComment) {
            isAtRecipients = false;
            which.setValue(CommentsTable.Shown.ALL);
            comments.model().filterProperty().set("");
            comments.model().reveal(row.id(), null);
        } else if (row instanceof HearingRecipient) {
            isAtRecipients = true;
            recipients.table().reveal(row.id(), null);
        }
        showInspected();
    }

    @Override
    public @Nullable Row at() {
        if (hearing == null) {
            return null;
        }
        Hearing.Comment comment = comments.model().selected();
        return isAtRecipients || comment == null
                ? recipients.table().model().selected()
                : comment.row();
    }

    @Override
    public @Nullable Node inspector() {
        if (hearing == null || isStarting()) {
            return null;
        }
        return isAtRecipients || comments.model().selected() == null
                ? recipientInspector.node()
                : inspector.node();
    }

    private boolean isStarting() {
        return start != null && node.getChildren().contains(start.node());
    }

    @Override
    public String status() {
        return hearing == null
                ? ""
                : desk.text(
                        "hearing.status",
                        comments.model().shownProperty().get(),
                        comments.model().totalProperty().get());
    }

    @Override
    public void focus() {
        if (hearing == null && start != null) {
            start.focus();
        } else {
            (isAtRecipients ? recipients.grid() : comments.grid()).requestFocus();
        }
    }

    @Override
    public void commit() {
        recipients.grid().commit();
        inspector.commit();
        recipientInspector.commit();
    }
}
