package no.kompetanseplan.ui.chapter.budget;

import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.session.OtherPlan;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.function.BiConsumer;

/// What the budget may be compared with: editions that were sent on hearing, versions somebody has
/// kept, and other plan files.
final class CompareMenu {

    private final Desk desk;
    private final KeptVersions kept;
    private final Formats formats;
    private final BiConsumer<String, Assessment> chosen;
    private final MenuButton node;

    /// @param chosen gets what the other plan is called, and the plan
    CompareMenu(Desk desk, BiConsumer<String, Assessment> chosen) {
        this.desk = desk;
        this.kept = new KeptVersions(desk);
        this.formats = Formats.of(desk.texts().language());
        this.chosen = chosen;
        node = new MenuButton(desk.text("budget.compare"));
        node.getStyleClass().add("small");
        node.setOnShowing(_ -> fill());
        fill();
    }

    MenuButton node() {
        return node;
    }

    private void fill() {
        node.getItems().clear();
        for (HearingRound round :
                desk.session().plan().ordered(HearingRoundFields.TABLE).reversed()) {
            if (!round.edition().isEmpty()) {
                String name =
                        round.opened() == null
                                ? round.title()
                                : desk.text(
                                        "budget.compare.hearing",
                                        round.title(),
                                        formats.date(round.opened()));
                item(name, () -> read(name, round.edition()));
            }
        }
        for (KeptVersions.Kept each : kept.all()) {
            String name = desk.text("budget.compare.version", when(each.at()));
            item(name, () -> read(name, each.head()));
        }
        if (!node.getItems().isEmpty()) {
            node.getItems().add(new SeparatorMenuItem());
        }
        item(desk.text("budget.compare.file"), this::chooseFile);
        item(desk.text("budget.compare.keep"), this::keep);
    }

    private void item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        node.getItems().add(item);
    }

    private String when(Instant at) {
        ZonedDateTime local = desk.when(at);
        return desk.text(
                "budget.compare.when",
                formats.date(local.toLocalDate()),
                formats.clock(local.toLocalTime()));
    }

    private void read(String name, String head) {
        var _ =
                desk.session()
                        .edition(head)
                        .whenCompleteAsync(
                                (found, problem) -> {
                                    if (problem != null) {
                                        desk.window().failed(problem);
                                    } else if (found.isPresent()) {
                                        chosen.accept(name, found.get().assessment());
                                    } else {
                                        String gone = desk.text("budget.compare.gone", name);
                                        desk.window().toast(gone, false);
                                    }
                                },
                                Platform::runLater);
    }

    private void chooseFile() {
        desk.window().chooseSource(desk.text("budget.compare.files"), ".kplan", path -> read(path));
    }

    private void read(Path path) {
        String name = String.valueOf(path.getFileName());
        desk.window()
                .work(
                        desk.text("budget.compare.reading", name),
                        new Desk.Work<SessionState>(
                                _ -> OtherPlan.read(path),
                                other -> chosen.accept(name, other.assessment()),
                                desk.window()::failed,
                                () -> {}));
    }

    /// Gives the plan as it is now a name to be compared with later.
    private void keep() {
        var _ =
                desk.session()
                        .exportSnapshot()
                        .whenCompleteAsync(
                                (state, problem) -> {
                                    if (problem == null) {
                                        kept.keep(state.head(), desk.now());
                                        desk.window()
                                                .toast(desk.text("budget.compare.kept"), false);
                                    } else {
                                        desk.window().failed(problem);
                                    }
                                },
                                Platform::runLater);
    }
}
