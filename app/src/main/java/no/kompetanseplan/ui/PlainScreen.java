package no.kompetanseplan.ui;

import javafx.scene.layout.Region;

import no.kompetanseplan.ui.act.Command;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// A screen that has nothing of its own to save.
record PlainScreen(
        Region node, List<Command> commands, Runnable onFocus, Consumer<@Nullable Region> onNotice)
        implements View {

    @Override
    public void zoomed(int percent) {}

    @Override
    public void focus() {
        onFocus.run();
    }

    @Override
    public void leave() {}

    @Override
    public void leaveField() {}

    @Override
    public void notice(@Nullable Region banner) {
        onNotice.accept(banner);
    }
}
