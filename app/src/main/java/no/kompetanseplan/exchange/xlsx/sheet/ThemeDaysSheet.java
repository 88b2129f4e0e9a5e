package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The theme days that follow the action plan.
public final class ThemeDaysSheet implements PlanSheet {

    @Override
    public String name() {
        return "xlsx.sheet.theme-days";
    }

    @Override
    public List<Column> columns(Source source) {
        return List.of(
                Column.of(18),
                Column.of(36),
                Column.of(34),
                Column.of(34),
                Column.of(18),
                Column.of(12),
                Column.of(12));
    }

    @Override
    public void write(Page page, Source source) {
        String title = source.head().themeDaysTitle();
        source.heading(page, title.isEmpty() ? source.text(name()) : title);
        int heads = page.next();
        page.add(
                Cell.text(Style.HEAD, source.text("xlsx.head.when")),
                Cell.text(Style.HEAD, source.text("xlsx.head.theme")),
                Cell.text(Style.HEAD, source.text("xlsx.head.area")),
                Cell.text(Style.HEAD, source.text("xlsx.head.measures")),
                Cell.text(Style.HEAD, source.text("xlsx.head.place")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.from")),
                Cell.text(Style.HEAD_DATE, source.text("xlsx.head.to")));
        page.repeatLast();
        page.freeze(0);
        for (ThemeDay day : source.plan().ordered(ThemeDayFields.TABLE)) {
            page.add(
                    Cell.text(source.formats().period(day.period())),
                    Cell.text(Style.STRONG, day.title()),
                    Cell.text(area(source, day)),
                    Cell.text(measures(source, day)),
                    Cell.text(day.place()),
                    Cell.date(Style.DATE, day.period().from()),
                    Cell.date(Style.DATE, day.period().to()));
        }
        page.filterFrom(heads);
    }

    private static String area(Source source, ThemeDay day) {
        FocusArea area = source.plan().find(FocusAreaFields.TABLE, day.area());
        return area == null ? "" : area.heading();
    }

    private static String measures(Source source, ThemeDay day) {
        return day.measures().ids().stream()
                .map(id -> source.plan().find(MeasureFields.TABLE, id))
                .filter(Objects::nonNull)
                .map(Measure::title)
                .collect(Collectors.joining("\n"));
    }
}
