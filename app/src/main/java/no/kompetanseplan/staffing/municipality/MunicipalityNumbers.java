package no.kompetanseplan.staffing.municipality;

import no.kompetanseplan.staffing.municipality.Territory.Fit;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The numbers of Norwegian municipalities from 2002 on, with what became of each. Immutable.
public final class MunicipalityNumbers {

    private static final String FILE = "/no/kompetanseplan/staffing/municipalities.txt";

    private final Map<String, List<Territory>> byNumber = new TreeMap<>();

    private MunicipalityNumbers(List<Territory> all) {
        for (Territory each : all) {
            byNumber.computeIfAbsent(each.number(), _ -> new ArrayList<>()).add(each);
        }
        byNumber.values().forEach(each -> each.sort(Comparator.comparingInt(Territory::from)));
    }

    /// Reads the list that the program carries.
    public static MunicipalityNumbers read() {
        try (InputStream in = MunicipalityNumbers.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, FILE),
                                        StandardCharsets.UTF_8))) {
            return new MunicipalityNumbers(new NumberEvents().read(lines.readAllLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The municipality of a number in a year. A number is also understood outside its own years,
    /// since tables tell old years in new numbers: then it is what the number last was before, or
    /// else first was after.
    ///
    /// @return null for a number that no municipality has had
    public @Nullable Territory of(String number, int year) {
        List<Territory> all = byNumber.getOrDefault(number.strip(), List.of());
        Territory found = all.isEmpty() ? null : all.getFirst();
        for (Territory each : all) {
            if (each.from() <= year) {
                found = each;
            }
        }
        return found;
    }

    /// The municipalities that stood in a year, by number.
    public List<Territory> in(int year) {
        return byNumber.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.stoodIn(year))
                .toList();
    }

    /// What became of a municipality, as the country was divided in a year: one when it stands or
    /// went whole into another, several when it was split, in order of number.
    public List<Territory> became(Territory old, int year) {
        return in(year).stream().filter(each -> each.fit(old) != Fit.APART).toList();
    }

    /// The municipalities that have had a name, the newest first. The name may be written with
    /// «kommune» after it, with its county in brackets, or in two languages with a dash between.
    public List<Territory> named(String name) {
        List<String> asked = plain(name);
        return byNumber.values().stream()
                .flatMap(List::stream)
                .filter(each -> names(each).stream().anyMatch(asked::contains))
                .sorted(Comparator.comparingInt(Territory::to).reversed())
                .toList();
    }

    private static List<String> names(Territory each) {
        List<String> names = new ArrayList<>(plain(each.name()));
        each.otherNames().forEach(other -> names.addAll(plain(other)));
        return names;
    }

    private static List<String> plain(String name) {
        String bare =
                name.replaceAll("\\([^)]*\\)", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\bkommune\\b", " ");
        return Arrays.stream(bare.split("\\s[-–/]\\s|/", -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
