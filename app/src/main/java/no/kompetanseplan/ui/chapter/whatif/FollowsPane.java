package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// What a variant leads to besides amounts, and what would not agree if it were taken into use.
final class FollowsPane {

    /// Findings and years shown; the rest is said as a count.
    private static final int MOST = 8;

    private final Desk desk;
    private final Formats formats;
    private final VBox findings = new VBox();
    private final VBox outside = new VBox();
    private @Nullable Follows shown;

    FollowsPane(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        findings.getStyleClass().add("form");
        outside.getStyleClass().add("form");
        show(null);
    }

    /// What would not agree.
    Node findings() {
        return findings;
    }

    /// What follows outside the budget.
    Node outside() {
        return outside;
    }

    /// @param follows null while they are not known
    void show(@Nullable Follows follows) {
        if (follows != null && follows.equals(shown)) {
            return;
        }
        shown = follows;
        findings.getChildren().clear();
        outside.getChildren().clear();
        if (follows != null) {
            follows.findings().stream()
                    .limit(MOST)
                    .forEach(each -> findings.getChildren().add(words(each)));
            more(findings, follows.findings().size());
            outside(desk.session().plan(), follows);
        }
        for (VBox each : List.of(findings, outside)) {
            each.setManaged(!each.getChildren().isEmpty());
            each.setVisible(!each.getChildren().isEmpty());
        }
    }

    private Node words(Finding finding) {
        return Words.notice(Icon.FINDING, finding.words(desk.texts()), Tone.WARNING);
    }

    private void more(VBox list, int all) {
        if (all > MOST) {
            String more = desk.text("rules.more", all - MOST);
            list.getChildren().add(Words.of(more, Tone.MUTED));
        }
    }

    private void outside(Plan plan, Follows follows) {
        Label heading = new Label(desk.text("whatif.outside"));
        heading.getStyleClass().add("semi");
        outside.getChildren().add(heading);
        follows.days().entrySet().stream()
                .limit(MOST)
                .forEach(each ->
                        line(
                                desk.text("whatif.outside.days", each.getKey().toString()),
                                days(each.getValue().before())
                                        + " → "
                                        + days(each.getValue().after())));
        more(outside, follows.days().size());
        Follows.Extra extra = follows.conversions();
        if (extra != null) {
            line(
                    desk.text("whatif.outside.conversions"),
                    formats.money(extra.before()) + " → " + formats.money(extra.after()));
        }
        Follows.Gap gap = follows.gap();
        if (gap != null) {
            line(
                    desk.text("whatif.outside.gap", Integer.toString(gap.year())),
                    desk.text("whatif.outside.same", formats.number(gap.posts(), 0)));
        }
        for (Block block : follows.quoting()) {
            link(plan, where(plan, block), desk.text("whatif.outside.rewrite"), block);
        }
        if (!follows.remarks().isEmpty()) {
            link(
                    plan,
                    desk.text("whatif.outside.remarks"),
                    desk.text(
                            "whatif.outside.from",
                            follows.remarks().size(),
                            senders(plan, follows.remarks())),
                    follows.remarks().getFirst());
        }
        if (outside.getChildren().size() == 1) {
            outside.getChildren().add(Words.of(desk.text("whatif.outside.none"), Tone.MUTED));
        }
    }

    private String days(BigDecimal days) {
        return formats.number(days, days.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    private String where(Plan plan, Block block) {
        Section section = plan.find(SectionFields.TABLE, block.section());
        String number = section == null ? "" : section.number();
        return number.isEmpty()
                ? desk.text("whatif.outside.text.chapter")
                : desk.text("whatif.outside.text", number);
    }

    private static String senders(Plan plan, List<HearingComment> remarks) {
        return remarks.stream()
                .map(each -> plan.find(HearingRecipientFields.TABLE, each.recipient()))
                .map(each -> sender(plan, each))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String sender(Plan plan, @Nullable HearingRecipient recipient) {
        Body body = recipient == null ? null : plan.find(BodyFields.TABLE, recipient.body());
        if (body != null) {
            return body.inShort();
        }
        return recipient == null ? "–" : recipient.name();
    }

    private void line(String what, String says) {
        Label value = new Label(says);
        value.getStyleClass().add("semi");
        row(what, value);
    }

    private void link(Plan plan, String what, String says, Row row) {
        Place place = Places.of(plan, row);
        row(
                what,
                place == null
                        ? new Label(says)
                        : Buttons.link(says, () -> desk.window().go(place)));
    }

    private void row(String what, Region value) {
        Label name = new Label(what);
        name.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        value.setMinWidth(Region.USE_PREF_SIZE);
        outside.getChildren().add(new HBox(name, gap, value));
    }
}
