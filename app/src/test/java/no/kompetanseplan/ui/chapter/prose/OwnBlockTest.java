package no.kompetanseplan.ui.chapter.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.GoalLevel;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.ui.chapter.PageWindow;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Tables and registers in the text are shown where they stand and changed by keyboard.
class OwnBlockTest {

    private static final Id CHAPTER = Id.named("chapter");
    private static final Id TABLE = Id.named("table");

    private static Plan plan() {
        return Plan.of(
                List.of(
                        new Section(CHAPTER, null, "1", "Mål", PageKind.TEXT, "a"),
                        new Goal(Id.named("goal"), GoalLevel.MAIN, "1", "Felles strategi", "a"),
                        new Block(
                                Id.named("text"), CHAPTER, BlockStyle.PARAGRAPH, "Innledning", "a"),
                        new Block(
                                Id.named("goals"),
                                CHAPTER,
                                BlockStyle.REGISTER,
                                "",
                                RegisterKind.GOALS,
                                "Målene",
                                "b"),
                        new Block(
                                TABLE,
                                CHAPTER,
                                BlockStyle.TABLE,
                                "Kommune\tAntall\nStorfjord\t95",
                                null,
                                "",
                                "c")));
    }

    private static PlainTable table(Plan plan) {
        Block block = plan.find(BlockFields.TABLE, TABLE);
        assertNotNull(block);
        return PlainTable.read(block.text());
    }

    @Test
    void aCellOfAWrittenTableIsChangedAndARegisterShowsItsRows() {
        try (PageWindow window = PageWindow.open(plan(), desk -> new TextPage(desk, CHAPTER))) {
            var fx = window.fx();
            window.snapshot("text-tables");
            Node frame =
                    fx.get(() ->
                            window.page().node().lookupAll(".doc-own").stream()
                                    .reduce((_, last) -> last)
                                    .orElseThrow());
            fx.focus(frame).press(KeyCode.F2);
            fx.press(KeyCode.DOWN).press(KeyCode.RIGHT);
            fx.type("96").press(KeyCode.ENTER);
            assertEquals(List.of(List.of("Storfjord", "96")), table(window.plan()).rows());
            fx.press(KeyCode.ESCAPE);
            assertEquals(true, fx.get(frame::isFocused));
            fx.press(KeyCode.DELETE);
            assertEquals(2, window.plan().blocks().size());
            fx.get(() -> window.session().undo());
            assertEquals(3, window.plan().blocks().size());
        }
    }
}
