package no.kompetanseplan.ui.chapter.hearing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading.Understood;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.form.ChecksPiece;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// Asks what a new round is called, when answers are due and who is asked, and sends it.
final class RoundStart {

    /// How many weeks are proposed for answering.
    private static final int WEEKS = 6;

    private final Desk desk;
    private final Consumer<Id> started;
    private final TextPiece title;
    private final TextPiece deadline;
    private final ChecksPiece recipients;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final VBox node = new VBox();
    private @Nullable LocalDate due;

    /// @param started told the new round, when it is saved
    /// @param leave goes back without a round; null where there is nothing to go back to
    RoundStart(Desk desk, Consumer<Id> started, @Nullable Runnable leave) {
        this.desk = desk;
        this.started = started;
        Formats formats = Formats.of(desk.texts().language());
        Plan plan = desk.session().plan();
        int number = plan.rows(HearingRoundFields.TABLE).size() + 1;
        due = desk.today().plusWeeks(WEEKS);
        title =
                new TextPiece(desk.text("field.hearing_round.title"))
                        .show(desk.text("hearing.round", number));
        deadline =
                new TextPiece(desk.text("field.hearing_round.deadline"))
                        .read(this::date)
                        .show(formats.date(due));
        recipients =
                new ChecksPiece(
                        desk.text("hearing.recipients"),
                        desk.text("hearing.recipients.find"),
                        desk.texts());
        plan.municipalities().forEach(body -> chosen.add(body.id().toString()));
        recipients.options(options(plan));
        recipients.onCommit(keys -> {
            chosen.clear();
            chosen.addAll(keys);
            showRecipients();
        });
        showRecipients();
        Button send = Buttons.accent(Icon.CAMPAIGN, desk.text("hearing.start"));
        send.setOnAction(_ -> start());
        FlowPane acts = new FlowPane(send);
        acts.getStyleClass().add("hearing-acts");
        if (leave != null) {
            Button back = Buttons.of(desk.text("hearing.start.leave"));
            back.setOnAction(_ -> leave.run());
            acts.getChildren().add(back);
        }
        node.getStyleClass().add("hearing-start");
        node.getChildren()
                .setAll(
                        new EmptyState(
                                desk.text(number == 1 ? "hearing.none" : "hearing.another"),
                                desk.text("hearing.none.says")),
                        title,
                        deadline,
                        recipients,
                        acts);
    }

    Node node() {
        return node;
    }

    void focus() {
        title.begin();
    }

    private static List<Option> options(Plan plan) {
        return plan.ordered(BodyFields.TABLE).stream()
                .filter(body -> body.kind() != BodyKind.POSITION)
                .map(body -> Option.of(body.id().toString(), body.name()))
                .toList();
    }

    private void showRecipients() {
        List<String> names =
                chosen.stream()
                        .map(key -> body(desk.session().plan(), key))
                        .filter(Objects::nonNull)
                        .map(Body::name)
                        .toList();
        recipients.show(Set.copyOf(chosen), String.join(", ", names));
    }

    private static @Nullable Body body(Plan plan, String key) {
        return plan.find(BodyFields.TABLE, Id.of(key));
    }

    private Reading date(String typed) {
        ValueReader reader =
                new ValueReader(
                        desk.texts().language(),
                        new PeriodReader(desk.session().plan().head().planPeriod()));
        var reading = reader.read(HearingRoundFields.DEADLINE.kind(), typed);
        if (reading instanceof Understood<@Nullable LocalDate> understood) {
            due = understood.value();
            return due == null
                    ? Reading.ok(null)
                    : Reading.ok(due).understood(Formats.of(desk.texts().language()).longDate(due));
        }
        return Reading.refused(desk.text("hearing.date.refused"));
    }

    private void start() {
        deadline.commit();
        Id id = desk.newId();
        String name = title.text().isBlank() ? desk.text("hearing.title") : title.text().strip();
        HearingRound round = new HearingRound(id, name, desk.today(), due, "", "", "", "");
        String edition = desk.session().state().head();
        Set<String> to = Set.copyOf(chosen);
        desk.edit(
                "step.hearing.start",
                plan ->
                        HearingEdits.start(
                                plan,
                                round,
                                edition,
                                plan.ordered(BodyFields.TABLE).stream()
                                        .filter(body -> to.contains(body.id().toString()))
                                        .toList(),
                                desk::newId),
                () -> started.accept(id));
    }
}
