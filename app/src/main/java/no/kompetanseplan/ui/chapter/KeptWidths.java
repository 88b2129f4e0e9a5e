package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.ui.kit.table.GridModel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/// Column widths that the user has chosen: kept on this machine, one line of text per table.
public final class KeptWidths {

    private KeptWidths() {}

    /// Gives a table the widths it had the last time, and keeps those it gets.
    ///
    /// @param name of the table, the same from one day to the next
    public static void of(Desk desk, String name, GridModel<?> model) {
        String key = "widths." + name;
        model.widths().putAll(read(desk.window().recall(key)));
        model.acts().onResize(() -> desk.window().remember(key, written(model.widths())));
    }

    /// «title=12.5 goal=8.0»; what makes no sense is passed over.
    static Map<String, Double> read(@Nullable String text) {
        Map<String, Double> widths = new TreeMap<>();
        for (String each : (text == null ? "" : text).split(" ", -1)) {
            int equals = each.lastIndexOf('=');
            String width = each.substring(equals + 1);
            if (equals > 0 && width.matches("\\d{1,2}(\\.\\d{1,3})?")) {
                widths.put(each.substring(0, equals), Double.valueOf(width));
            }
        }
        return widths;
    }

    private static String written(Map<String, Double> widths) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(widths)
                .forEach((column, em) ->
                        out.append(out.isEmpty() ? "" : " ")
                                .append(column)
                                .append('=')
                                .append(Math.round(em * 1000) / 1000.0));
        return out.toString();
    }
}
