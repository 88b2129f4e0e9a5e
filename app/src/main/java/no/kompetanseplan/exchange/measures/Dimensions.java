package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Knows the dimensions of a plan by what people call them. A plan without any gets those that the
/// file names.
final class Dimensions {

    /// Letters that tell one dimension from another: «rekrutt» of «Rekrutteringstiltak».
    private static final int STEM = 7;

    private static final int LONGEST_NAME = 100;

    private final List<Dimension> known;
    private final List<Dimension> made = new ArrayList<>();
    private final boolean mayMake;
    private final Supplier<Id> ids;

    Dimensions(Plan plan, Supplier<Id> ids) {
        this.known = new ArrayList<>(plan.ordered(DimensionFields.TABLE));
        this.mayMake = known.isEmpty();
        this.ids = ids;
    }

    /// Those the plan did not have.
    List<Dimension> made() {
        return List.copyOf(made);
    }

    @Nullable Dimension find(@Nullable Id id) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    List<String> names() {
        return known.stream().map(Dimension::name).toList();
    }

    /// The dimension a text names: by its name, its title or its letter, or else by the stem of its
    /// name when no other has that, among those the plan has had; null for none.
    @Nullable Dimension named(String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return null;
        }
        for (Dimension each : known) {
            if (names(each).anyMatch(wanted::equals)) {
                return each;
            }
        }
        return mayMake ? null : near(wanted);
    }

    private @Nullable Dimension near(String wanted) {
        Set<Dimension> near = new HashSet<>();
        for (Dimension each : known) {
            String stem = plain(each.name());
            if (stem.length() >= STEM && (" " + wanted).contains(" " + stem.substring(0, STEM))) {
                near.add(each);
            }
        }
        return near.size() == 1 ? near.iterator().next() : null;
    }

    /// The dimension a text names, made where the plan had none to begin with.
    @Nullable Dimension namedOrMade(String text) {
        Dimension found = named(text);
        if (found != null || !mayMake || text.isBlank() || text.length() > LONGEST_NAME) {
            return found;
        }
        DimensionColour[] colours = DimensionColour.values();
        String name = sentence(text);
        Dimension fresh =
                new Dimension(
                        ids.get(),
                        name,
                        letter(name),
                        colours[known.size() % colours.length],
                        text,
                        name,
                        "",
                        "",
                        Rank.at(known.size()));
        known.add(fresh);
        made.add(fresh);
        return fresh;
    }

    /// Words set in capitals as ordinary ones.
    private static String sentence(String text) {
        boolean isCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        return isCapitals
                ? text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT)
                : text;
    }

    /// Its first letter, unless another has it.
    private String letter(String name) {
        String letter = name.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean isTaken = known.stream().anyMatch(each -> each.letter().equals(letter));
        return isTaken || !Character.isLetter(letter.charAt(0)) ? "" : letter;
    }

    private static Stream<String> names(Dimension dimension) {
        String title = dimension.tableTitle().isEmpty() ? dimension.name() : dimension.tableTitle();
        return Stream.of(
                        dimension.name(),
                        dimension.tableTitle(),
                        dimension.printedKey(),
                        dimension.letter(),
                        dimension.letter() + " " + title,
                        dimension.letter() + " " + dimension.name())
                .map(Dimensions::plain)
                .filter(name -> !name.isEmpty());
    }

    /// Without what stands in brackets, such as the number of a chapter, and without numbers of
    /// headings and tables.
    private static String plain(String text) {
        return HeadWords.plain(
                text.replaceAll("\\([^)]*\\)", " ")
                        .replaceFirst("^\\s*(?:[Tt]abell?e?\\s+)?[\\d.]+\\s*[:.–-]?\\s*", ""));
    }
}
