package no.kompetanseplan.rules;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The wages of a plan: the one that is marked as used, which counts where nobody has another, and
/// those of the table that are for a profession.
///
/// A row is for a profession when its position code is one of the profession's codes, or else when
/// its title is the name of the profession or one of its other titles. It holds from its wage year
/// on, until a row of a later year does; one without a year has always held.
final class Wages {

    private final @Nullable Wage used;
    private final List<Wage> table = new ArrayList<>();
    private final List<Profession> professions;
    private final Map<Id, List<Wage>> own = new HashMap<>();

    Wages(Plan plan) {
        Wage first = null;
        for (Wage wage : plan.ordered(WageFields.TABLE)) {
            if (wage.amount() != null) {
                table.add(wage);
                first = first == null && wage.used() ? wage : first;
            }
        }
        this.used = first;
        this.professions = plan.ordered(ProfessionFields.TABLE);
        for (Profession profession : professions) {
            List<Wage> coded = those(wage -> isCoded(profession, wage));
            List<Wage> titled = those(wage -> isTitled(profession, wage.title()));
            own.put(profession.id(), coded.isEmpty() ? titled : coded);
        }
    }

    /// The first in order that is marked as used and has an amount.
    @Nullable Wage used() {
        return used;
    }

    /// The wage of a profession in the year of a day; null when the table has none that holds then.
    ///
    /// @param day null for the newest
    @Nullable Wage ofProfession(@Nullable Id profession, @Nullable LocalDate day) {
        return profession == null ? null : holding(own.getOrDefault(profession, List.of()), day);
    }

    /// The wage of what a rule calls a post, in the year of a day: that of the profession it is one
    /// of the titles of, else the row of that title; null when the table has none that holds then.
    ///
    /// @param day null for the newest
    @Nullable Wage ofPost(String title, @Nullable LocalDate day) {
        if (title.isBlank()) {
            return null;
        }
        for (Profession profession : professions) {
            if (isTitled(profession, title)) {
                return ofProfession(profession.id(), day);
            }
        }
        return holding(those(wage -> isSame(wage.title(), title)), day);
    }

    private List<Wage> those(Predicate<Wage> wanted) {
        return table.stream().filter(wanted).toList();
    }

    private static @Nullable Wage holding(List<Wage> rows, @Nullable LocalDate day) {
        Wage newest = null;
        for (Wage row : rows) {
            boolean holds = day == null || year(row) <= day.getYear();
            if (holds && (newest == null || year(row) > year(newest))) {
                newest = row;
            }
        }
        return newest;
    }

    private static int year(Wage wage) {
        return wage.year() == null ? 0 : wage.year();
    }

    private static boolean isCoded(Profession profession, Wage wage) {
        String code = wage.code().strip();
        if (code.isEmpty()) {
            return false;
        }
        for (String each : profession.codes().split("[,;\\s]+", -1)) {
            boolean begins = each.length() > 1 && each.endsWith("*");
            if (begins
                    ? code.startsWith(each.substring(0, each.length() - 1))
                    : code.equals(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(Profession profession, String title) {
        return !title.isBlank()
                && (isSame(profession.name(), title)
                        || profession.aliases().lines().anyMatch(alias -> isSame(alias, title)));
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
