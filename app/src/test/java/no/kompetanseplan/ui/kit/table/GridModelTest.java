package no.kompetanseplan.ui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class GridModelTest {

    /// A row that only these tests know.
    record Place(int id, String name, String note) {}

    private static final List<Column<Place>> COLUMNS =
            List.of(
                    Column.of("name", "Navn", 8, Place::name),
                    Column.of("note", "Merknad", 8, Place::note));

    private final GridModel<Place> model = new GridModel<>(Place::id, COLUMNS);

    private static Section<Place> section(String key, Place... rows) {
        return Section.of(key, key, "", Arrays.asList(rows));
    }

    private static Place place(int id, String name) {
        return new Place(id, name, "");
    }

    private List<String> names() {
        return model.lines().stream()
                .filter(line -> line instanceof Line.Item)
                .map(line -> ((Line.Item<Place>) line).row().name())
                .toList();
    }

    @Test
    void namesAreSortedAsInNorwegianWithEmptyOnesLast() {
        model.setSections(
                List.of(
                        section(
                                "a",
                                place(1, "Åfjord"),
                                place(2, ""),
                                place(3, "Zürich"),
                                place(4, "Aalesund"),
                                place(5, "Ørland"),
                                place(6, "alta"),
                                place(7, "Ænes"))));
        model.sortProperty().set(new Sort("name", true));
        assertEquals(
                List.of("alta", "Zürich", "Ænes", "Ørland", "Åfjord", "Aalesund", ""),
                names().stream().toList());
        model.sortProperty().set(new Sort("name", false));
        assertEquals("", names().getLast());
        model.sortProperty().set(null);
        assertEquals("Åfjord", names().getFirst());
    }

    @Test
    void aHeadLeadsFromRisingToFallingToPlanOrder() {
        Sort first = Sort.next(null, "name");
        assertEquals(new Sort("name", true), first);
        Sort second = Sort.next(first, "name");
        assertEquals(new Sort("name", false), second);
        assertNull(Sort.next(second, "name"));
        assertEquals(new Sort("note", true), Sort.next(second, "note"));
    }

    @Test
    void aSortedRowThatIsEditedStaysWhereItIs() {
        model.setSections(List.of(section("a", place(1, "c"), place(2, "a"), place(3, "b"))));
        model.sortProperty().set(new Sort("name", true));
        model.setSections(
                List.of(section("a", place(1, "c"), place(2, "z"), place(3, "b"), place(4, "0"))));
        assertEquals(List.of("z", "b", "c", "0"), names());
    }

    @Test
    void theFilterFindsAllWordsInAnyColumnAndHidesEmptySections() {
        model.setSections(
                List.of(
                        section("a", new Place(1, "Storfjord", "ved kysten")),
                        section("b", new Place(2, "Lyngen", "ved fjorden"))));
        model.filterProperty().set("KYSTEN stor");
        assertEquals(List.of("Storfjord"), names());
        assertEquals(2, model.lines().size());
        assertEquals(1, model.shownProperty().get());
        assertEquals(2, model.totalProperty().get());
        model.whereProperty().set(row -> row.id() == 2);
        assertEquals(List.of(), names());
    }

    @Test
    void focusAndBlockFollowTheirRows() {
        model.setSections(
                List.of(
                        section("a", place(1, "a"), place(2, "b")),
                        section("b", place(3, "c"), place(4, "d"))));
        model.selection().moveTo(2, 0, false);
        model.selection().moveTo(4, 1, true);
        assertEquals(4, model.selection().cells().size());
        model.setSections(
                List.of(
                        section("a", place(9, "ny"), place(1, "a"), place(2, "b")),
                        section("b", place(3, "c2"), place(4, "d"))));
        assertEquals(List.of("b", "c2"), selectedNames());
        Place selected = model.selected();
        assertEquals("c2", selected == null ? null : selected.name());
        model.setSections(List.of(section("a", place(9, "ny"), place(1, "a"))));
        assertEquals(List.of("a"), selectedNames());
        model.setSections(List.of());
        assertNull(model.selected());
        assertEquals(List.of(), selectedNames());
    }

    private List<String> selectedNames() {
        return model.selectedRowsProperty().get().stream().map(Place::name).toList();
    }

    @Test
    void theSelectedRowIsAlwaysItsNewestVersion() {
        model.setSections(List.of(section("a", place(1, "a"))));
        @Nullable String[] seen = {null};
        model.selectedProperty()
                .addListener((o, old, now) -> seen[0] = now == null ? null : now.name());
        model.setSections(List.of(section("a", place(1, "endret"))));
        assertEquals("endret", seen[0]);
    }

    @Test
    void cellsArePickedOneByOneAndTakenOutAgain() {
        model.setSections(List.of(section("a", place(1, "a"), place(2, "b"), place(3, "c"))));
        Selection<Place> selection = model.selection();
        selection.moveTo(1, 0, false);
        selection.toggle(3, 1);
        assertTrue(selection.isMany());
        assertTrue(selection.contains(1, 0));
        assertTrue(selection.contains(3, 1));
        assertFalse(selection.contains(2, 0));
        selection.toggle(1, 0);
        assertEquals(1, selection.cells().size());
        selection.moveTo(2, 0, false);
        assertFalse(selection.isMany());
    }

    @Test
    void aRowIsRevealedByKeyAndColumn() {
        model.setSections(List.of(section("a", place(1, "a"), place(2, "b"))));
        assertTrue(model.reveal(2, "note"));
        assertEquals(new Selection.Cell(2, 1), model.selection().focus());
        assertFalse(model.reveal(7, null));
    }
}
