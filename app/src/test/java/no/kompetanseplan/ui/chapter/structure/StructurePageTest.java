package no.kompetanseplan.ui.chapter.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.ui.chapter.PageWindow;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The contents are ordered by keyboard alone.
class StructurePageTest {

    private static final Plan SAMPLE = SamplePlan.read();

    private static List<String> titles(Plan plan) {
        return Book.of(plan).all().stream().map(Section::title).toList();
    }

    @Test
    void aSectionIsAddedNamedMovedSetUnderAnotherAndRemoved() {
        try (PageWindow window = PageWindow.open(SAMPLE, StructurePage::new)) {
            var fx = window.fx();
            window.snapshot("contents");
            assertEquals(SAMPLE, window.plan(), "to look changes nothing");
            Section second = Book.of(SAMPLE).chapters().get(1);
            fx.run(() -> window.page().reveal(Place.of(Places.CONTENTS).at(second.id()))).settle();
            fx.run(() -> window.page().newRow()).settle();
            fx.type("Samarbeid").press(KeyCode.ENTER);
            Section added =
                    window.plan().sections().stream()
                            .filter(each -> each.title().equals("Samarbeid"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    added.id(), Book.of(window.plan()).chapters().get(2).id(), "after the second");
            fx.run(() -> window.page().reveal(Place.of(Places.CONTENTS).at(added.id()))).settle();
            fx.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
            assertEquals(added.id(), Book.of(window.plan()).chapters().get(1).id());
            fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
            Section under = window.plan().find(SectionFields.TABLE, added.id());
            assertNotNull(under);
            assertEquals(Book.of(SAMPLE).chapters().getFirst().id(), under.parent());
            fx.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(titles(SAMPLE), titles(window.plan()));
            fx.get(() -> window.session().undo());
            assertEquals(SAMPLE.sections().size() + 1, window.plan().sections().size());
        }
    }
}
