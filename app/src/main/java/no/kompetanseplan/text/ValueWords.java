package no.kompetanseplan.text;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.Study;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// Any value of a field in the words of the reader's language; an absent one has none.
public final class ValueWords {

    private final Texts texts;
    private final Formats formats;

    public ValueWords(Texts texts) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    /// A value that names no other row.
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.amount(money);
            case Percent percent -> formats.percent(percent);
            case Days days -> formats.number(days.value());
            case Integer number -> number(number);
            case LocalDate date -> formats.date(date);
            case Period period -> formats.period(period);
            case Boolean yes -> texts.get(yes ? "cell.yes" : "cell.no");
            case Enum<?> choice -> choice(choice);
            default -> value.toString();
        };
    }

    /// Any value; rows it names are called as the plan calls them.
    public String of(Plan plan, @Nullable Object value) {
        return switch (value) {
            case Id id -> row(plan, id);
            case Ranked rows ->
                    rows.ids().stream().map(id -> row(plan, id)).collect(Collectors.joining(", "));
            case null, default -> of(value);
        };
    }

    public String choice(Enum<?> choice) {
        return texts.get(
                "choice." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /// Years are written without a space.
    private String number(int number) {
        return number >= 1900 && number < 2200 ? Integer.toString(number) : formats.integer(number);
    }

    private String row(Plan plan, Id id) {
        Row row = plan.find(id);
        String name =
                switch (row) {
                    case Body body -> body.inShort();
                    case Dimension dimension -> dimension.name();
                    case FocusArea area -> (area.chapter() + " " + area.title()).strip();
                    case Goal goal -> (goal.number() + " " + goal.text()).strip();
                    case Measure measure -> measure.title();
                    case Proposal proposal -> proposal.heading();
                    case Section section -> section.heading();
                    case Source source -> source.title();
                    case Study study -> study.title();
                    case ThemeDay day -> day.title();
                    case null, default -> "";
                };
        return name.isEmpty() ? texts.get("cell.gone") : name;
    }
}
