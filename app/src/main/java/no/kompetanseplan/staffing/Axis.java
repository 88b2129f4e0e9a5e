package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/// One way of sorting the positions of a register: ordered categories, and the one that each
/// position is in. Categories that no position is in stay, so that a table has its shape, but for
/// «unknown», which is there only when it is needed and then last.
public final class Axis {

    /// What an axis sorts by.
    public enum Trait {
        MUNICIPALITY,
        PROFESSION,
        AGE,
        WORKING_TIME,
        EDUCATION,
        FURTHER,
        ROTA,
        SEX
    }

    /// One category.
    ///
    /// @param id the municipality or profession; null on other axes, and for unknown
    /// @param key what names it on its axis, for labels: an id, a band as `25-29`, `part-time`,
    ///   `full-time`, a lower-case name of a choice, or `unknown`
    public record Category(Trait trait, @Nullable Id id, String key) {

        public boolean isUnknown() {
            return key.equals(UNKNOWN);
        }
    }

    public static final String UNKNOWN = "unknown";
    public static final String PART_TIME = "part-time";
    public static final String FULL_TIME = "full-time";

    private final List<Category> categories;
    private final short[] places;

    private Axis(List<Category> categories, short[] places) {
        this.categories = List.copyOf(categories);
        this.places = places;
    }

    /// By municipality: those named first in their order, then what else the register tells.
    public static Axis municipalities(Register register, List<Id> order) {
        return ids(Trait.MUNICIPALITY, register, order, register.municipalities(), true);
    }

    /// By profession: those named first in their order, then what else the register tells.
    public static Axis professions(Register register, List<Id> order) {
        return ids(Trait.PROFESSION, register, order, register.professions(), false);
    }

    /// By age.
    ///
    /// @param bands every age is in one of them
    public static Axis ages(Register register, List<AgeBand> bands) {
        short[] byAge = new short[Byte.MAX_VALUE + 1];
        for (int age = 0; age < byAge.length; age++) {
            int told = Math.min(age, Population.MAX_AGE);
            for (int i = 0; i < bands.size(); i++) {
                if (bands.get(i).has(told)) {
                    byAge[age] = (short) i;
                }
            }
        }
        List<Category> categories =
                bands.stream().map(band -> new Category(Trait.AGE, null, band.key())).toList();
        short[] places = new short[register.size()];
        for (int i = 0; i < places.length; i++) {
            int age = register.age(i);
            places[i] = age == Register.UNKNOWN ? Register.UNKNOWN : byAge[age];
        }
        return of(Trait.AGE, categories, places);
    }

    /// Part-time and full-time by the sum of a person's positions (formula F2). It is never
    /// unknown.
    public static Axis workingTime(Register register) {
        int[] sums = sums(register);
        short[] places = new short[register.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (short) (sums[register.person(i)] < Register.FULL ? 0 : 1);
        }
        return of(
                Trait.WORKING_TIME,
                List.of(
                        new Category(Trait.WORKING_TIME, null, PART_TIME),
                        new Category(Trait.WORKING_TIME, null, FULL_TIME)),
                places);
    }

    /// By whether the education is relevant.
    public static Axis education(Register register) {
        return choices(Trait.EDUCATION, register, Education.values(), register::education);
    }

    /// By further education.
    public static Axis further(Register register) {
        return choices(Trait.FURTHER, register, Answer.values(), register::further);
    }

    /// By work in shifts.
    public static Axis rota(Register register) {
        return choices(Trait.ROTA, register, Answer.values(), register::rota);
    }

    /// By sex.
    public static Axis sex(Register register) {
        return choices(Trait.SEX, register, Sex.values(), register::sex);
    }

    /// The sum of each person's positions, in 1/100 %.
    static int[] sums(Register register) {
        int[] sums = new int[register.persons()];
        for (int i = 0; i < register.size(); i++) {
            sums[register.person(i)] += register.position(i);
        }
        return sums;
    }

    private static Axis ids(
            Trait trait, Register register, List<Id> order, List<Id> told, boolean isMunicipality) {
        Set<Id> all = new LinkedHashSet<>(order);
        all.addAll(told);
        List<Id> ids = List.copyOf(all);
        short[] byPlace = new short[told.size()];
        for (int i = 0; i < byPlace.length; i++) {
            byPlace[i] = (short) ids.indexOf(told.get(i));
        }
        short[] places = new short[register.size()];
        for (int i = 0; i < places.length; i++) {
            int place = isMunicipality ? register.municipality(i) : register.profession(i);
            places[i] = place < 0 ? Register.UNKNOWN : byPlace[place];
        }
        return of(
                trait,
                ids.stream().map(id -> new Category(trait, id, id.toString())).toList(),
                places);
    }

    /// Choices whose last value is «unknown».
    private static <E extends Enum<E>> Axis choices(
            Trait trait, Register register, E[] all, IntFunction<E> of) {
        List<E> known = Arrays.asList(all).subList(0, all.length - 1);
        short[] places = new short[register.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (short) known.indexOf(of.apply(i));
        }
        return of(
                trait,
                known.stream()
                        .map(each ->
                                new Category(
                                        trait,
                                        null,
                                        each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList(),
                places);
    }

    /// Adds «unknown» where some position is in no category.
    private static Axis of(Trait trait, List<Category> known, short[] places) {
        boolean hasUnknown = false;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                places[i] = (short) known.size();
                hasUnknown = true;
            }
        }
        List<Category> categories = new ArrayList<>(known);
        if (hasUnknown) {
            categories.add(new Category(trait, null, UNKNOWN));
        }
        return new Axis(categories, places);
    }

    /// Fewer, wider categories, for a table whose cells would be too small.
    ///
    /// @param names the new categories
    /// @param to for each old category the place of its new one
    public Axis merged(List<Category> names, List<Integer> to) {
        short[] merged = new short[places.length];
        for (int i = 0; i < places.length; i++) {
            merged[i] = to.get(places[i]).shortValue();
        }
        return new Axis(names, merged);
    }

    public List<Category> categories() {
        return categories;
    }

    /// The place of the category that a position is in.
    public int of(int row) {
        return places[row];
    }

    /// Adds the place of each position times a step to a cell number.
    void addPlaces(int[] cells, int step) {
        for (int row = 0; row < cells.length; row++) {
            cells[row] += places[row] * step;
        }
    }

    /// Positions it sorts.
    int size() {
        return places.length;
    }
}
