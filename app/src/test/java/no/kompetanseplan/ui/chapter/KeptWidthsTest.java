package no.kompetanseplan.ui.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.kit.table.GridModel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class KeptWidthsTest {

    private final RecordingWindow window = new RecordingWindow();
    private final Desk desk = window.desk(Plan.EMPTY, Language.NB);

    private GridModel<String> table() {
        GridModel<String> model = new GridModel<>(row -> row, List.of());
        KeptWidths.of(desk, "table", model);
        return model;
    }

    private static void resize(GridModel<String> model) {
        Runnable resize = model.acts().resize();
        if (resize != null) {
            resize.run();
        }
    }

    @Test
    void aTableHasTheWidthsItHadTheLastTime() {
        GridModel<String> first = table();
        first.widths().put("goal", 8.123456);
        first.widths().put("title", 12.0);
        resize(first);
        assertEquals(Map.of("goal", 8.123, "title", 12.0), Map.copyOf(table().widths()));
        first.widths().clear();
        resize(first);
        assertEquals(Map.of(), Map.copyOf(table().widths()));
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        window.kept.put("widths.table", "goal=wide =3 title=12 x=-1 y=900000");
        assertEquals(Map.of("title", 12.0), Map.copyOf(table().widths()));
    }
}
