package no.kompetanseplan.ui.chapter.staffing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.staffing.AgeBands;
import no.kompetanseplan.exchange.staffing.KeyTables;
import no.kompetanseplan.exchange.staffing.Sheet;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Verdict;
import no.kompetanseplan.publication.Fold;
import no.kompetanseplan.publication.PublicEdits;
import no.kompetanseplan.publication.PublicWords;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.figure.FigureMenu;
import no.kompetanseplan.ui.chapter.figure.FigureView;
import no.kompetanseplan.ui.chapter.figure.SheetTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Chapter 3 as all may see it: its tables with what is hidden hidden, and for those that cannot be
/// shown what would help. It holds no number that is hidden.
final class PublicPanel {

    static final String STEP = "step.public.table";

    private final Desk desk;
    private final Formats formats;
    private final VBox node = new VBox();

    PublicPanel(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        node.getStyleClass().add("public-tables");
        node.getChildren().setAll(Words.of(desk.text("public.working"), Tone.MUTED));
    }

    Node node() {
        return node;
    }

    void show(SessionState state, Publication publication) {
        PublicWords words = new PublicWords(state.plan(), desk.texts());
        List<Node> parts = new ArrayList<>();
        for (Entry entry : publication.entries()) {
            parts.add(part(entry, publication, words));
        }
        residents(state, parts);
        if (parts.isEmpty()) {
            parts.add(Words.of(desk.text("public.empty"), Tone.MUTED));
        } else {
            parts.add(wrapped(Words.of(words.summary(publication), Tone.MUTED)));
        }
        node.getChildren().setAll(parts);
    }

    /// Proposes above the tables to show the smallest professions as one.
    void propose(SessionState state, Fold fold) {
        PublicWords words = new PublicWords(state.plan(), desk.texts());
        Label says =
                Words.notice(
                        Icon.MERGE,
                        desk.text("public.fold.says", words.together(fold.professions())),
                        Tone.WARNING);
        Button use = Buttons.of(desk.text("public.fold.use"));
        use.setOnAction(_ ->
                desk.edit("step.public.fold", plan -> PublicEdits.fold(plan, fold.professions())));
        FlowPane acts = new FlowPane(use);
        acts.getStyleClass().add("acts");
        VBox box = new VBox(says, acts);
        box.getStyleClass().add("table-panel");
        node.getChildren().addFirst(box);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// How many live where, which is published statistics and hides nothing.
    private void residents(SessionState state, List<Node> parts) {
        Facts facts = state.assessment().facts();
        if (facts.hasResidents()) {
            Sheet sheet =
                    new KeyTables(state.plan(), facts, desk.texts()).of(KeyTables.View.RESIDENTS);
            SheetTable table = new SheetTable(desk);
            table.show(sheet);
            parts.add(panel(sheet.title(), table));
        }
    }

    /// A table under its title, with a way to copy it.
    private VBox panel(String words, SheetTable table) {
        Button copy = Buttons.flat(Icon.COPY, desk.text("figure.copy"));
        copy.setOnAction(_ -> {
            table.copy();
            desk.window().toast(desk.text("figure.copied"), false);
        });
        HBox head = head(words);
        head.getChildren().add(copy);
        VBox box = new VBox(head, table.node());
        box.getStyleClass().add("table-panel");
        return box;
    }

    private static HBox head(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node part(Entry entry, Publication publication, PublicWords words) {
        MaskedTable shown = entry.shown();
        Verdict.Refused refused = entry.refused();
        if (shown != null) {
            return shown(entry, shown, publication, words);
        }
        VBox box = new VBox(head(words.title(entry.table())));
        box.getStyleClass().add("table-panel");
        if (refused != null) {
            box.getChildren().addAll(refused(entry, refused, publication, words));
        } else {
            Label says = Words.of(desk.text("public.leftout"), Tone.MUTED);
            box.getChildren().addAll(says, asItIs(entry.table()));
        }
        return box;
    }

    private Node shown(Entry entry, MaskedTable shown, Publication publication, PublicWords words) {
        String title = words.title(entry.table());
        SheetTable table =
                sheet(
                        title,
                        words.lines(publication, entry),
                        shown.rows().size(),
                        note(entry, publication, words));
        VBox box = panel(title, table);
        if (entry.table() == StaffTable.AGES) {
            box.getChildren().addAll(1, pyramid(AgeBands.of(shown)));
        }
        if (entry.joined() || entry.state() == Publication.State.CHECKED) {
            FlowPane acts = new FlowPane();
            acts.getStyleClass().add("acts");
            box.getChildren().addAll(others(entry, acts, words));
        }
        return box;
    }

    /// The figure of a table of ages, made of what that shows alone.
    private List<Node> pyramid(AgeBands bands) {
        if (bands.isEmpty()) {
            return List.of();
        }
        FigureView figure = new FigureView(bands.chart(desk.texts()));
        figure.getStyleClass().add("public-figure");
        return List.of(figure, FigureMenu.of(desk, figure));
    }

    /// How a table is counted, and what its signs mean.
    private static String note(Entry entry, Publication publication, PublicWords words) {
        String method = words.method(entry);
        String hidden = entry.state() == Publication.State.CHECKED ? words.note(publication) : "";
        return (method + " " + hidden).strip();
    }

    private SheetTable sheet(String title, List<List<String>> lines, int rows, String note) {
        List<Sheet.Entry> entries = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean isSum = i > rows;
            entries.add(isSum ? Sheet.sum(lines.get(i)) : Sheet.row(lines.get(i)));
        }
        SheetTable table = new SheetTable(desk);
        table.show(Sheet.of(title, note, lines.getFirst(), entries));
        return table;
    }

    private List<Node> refused(
            Entry entry, Verdict.Refused refused, Publication publication, PublicWords words) {
        Merge proposal = refused.proposal();
        MaskedTable joined = refused.joined();
        String cells =
                desk.text(
                        "public.refused.cells",
                        formats.integer(refused.hidden()),
                        formats.integer(refused.size()));
        Label why =
                Words.notice(
                        Icon.REFUSED,
                        desk.text("public.refused.title") + " " + cells,
                        Tone.WARNING);
        Label what = wrapped(Words.of(proposal(proposal, joined, words), Tone.MUTED));
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("acts");
        List<Node> all = new ArrayList<>(List.of(why, what));
        if (proposal != null && joined != null) {
            SheetTable proposed =
                    sheet(
                            words.title(entry.table()),
                            words.lines(publication, entry.table(), joined),
                            joined.rows().size(),
                            "");
            VBox dashed = new VBox(proposed.node());
            dashed.getStyleClass().add("public-proposal");
            all.add(dashed);
            Button use = Buttons.of(desk.text("public.refused.use"));
            use.setOnAction(_ -> desk.edit(STEP, plan -> PublicEdits.join(plan, entry, proposal)));
            acts.getChildren().add(use);
        }
        Button out = Buttons.flat(Icon.DELETE, desk.text("public.refused.out"));
        out.setOnAction(_ -> desk.edit(STEP, plan -> PublicEdits.leaveOut(plan, entry.table())));
        all.addAll(others(entry, acts, words));
        acts.getChildren().add(out);
        return all;
    }

    private String proposal(
            @Nullable Merge proposal, @Nullable MaskedTable joined, PublicWords words) {
        return proposal == null || joined == null
                ? desk.text("public.refused.none")
                : desk.text(
                        "public.refused.proposal",
                        String.join("; ", words.joins(proposal, joined)),
                        formats.integer(joined.hidden()),
                        formats.integer(joined.size()));
    }

    /// What else can be done with a table: join it another way, or show it as it is.
    ///
    /// @param acts buttons to add to
    private List<Node> others(Entry entry, FlowPane acts, PublicWords words) {
        MergeChooser chooser = new MergeChooser(desk, entry, words);
        if (MergeChooser.isPossible(entry)) {
            acts.getChildren().add(chooser.opener());
        }
        if (entry.joined()) {
            acts.getChildren().add(asItIs(entry.table()));
        }
        return List.of(acts, chooser.node());
    }

    private Node asItIs(StaffTable table) {
        return Buttons.link(
                desk.text("public.asitis"),
                () -> desk.edit(STEP, plan -> PublicEdits.asItIs(plan, table)));
    }
}
