package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Register.Position;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What is measured and not decided: the registers and population tables that a plan counts by,
/// each with the row that tells its source, date and coverage. Engines are functions of plan and
/// facts. Immutable.
///
/// Where several datasets in use tell of one municipality, as after a merge of two drafts, the one
/// of that municipality alone counts before one of the region, and the newest before older ones, so
/// nobody is counted twice. Of population tables that holds for each year: a projection goes on
/// where counting ends.
public final class Facts {

    /// No dataset at all.
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    /// A staff register in use.
    public record Staff(Dataset dataset, Register register) {}

    /// A population table in use.
    public record Residents(Dataset dataset, Population population) {}

    /// Months in a year.
    private static final int YEAR = 12;

    /// The order in which datasets get to tell of a municipality.
    private static final Comparator<Dataset> FIRST =
            Comparator.comparing((Dataset dataset) -> dataset.municipality() == null)
                    .thenComparing(
                            Dataset::date,
                            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(Dataset::id, Comparator.reverseOrder());

    private final List<Staff> staff;
    private final List<Staff> former;
    private final List<Residents> residents;
    private final List<List<String>> published;
    private final Register register;
    private final Population population;
    private final Map<Id, Dataset> staffOf;
    private final Map<Id, Dataset> residentsOf;

    private Facts(
            List<Staff> staff,
            List<Staff> former,
            List<Residents> residents,
            List<List<String>> published) {
        this.published = published;
        this.staff = staff;
        this.former = former;
        this.residents = residents;
        Map<Id, Dataset> counted = new HashMap<>();
        this.register = joined(staff, counted);
        this.staffOf = Map.copyOf(counted);
        Population.Builder people = new Population.Builder();
        Map<Id, Dataset> told = new HashMap<>();
        for (Residents each : residents) {
            each.population().municipalities().forEach(id -> told.putIfAbsent(id, each.dataset()));
            people.addMissing(each.population());
        }
        this.population = people.build();
        this.residentsOf = Map.copyOf(told);
    }

    /// The facts of a plan: its datasets in use, and the registers of a year before them.
    ///
    /// @param staff the register of a dataset; null when its lines can't be had
    /// @param residents the population table of a dataset; null when its lines can't be had
    public static Facts of(
            Plan plan,
            Function<Dataset, @Nullable Register> staff,
            Function<Dataset, @Nullable Population> residents) {
        List<Staff> registers = new ArrayList<>();
        List<Residents> tables = new ArrayList<>();
        for (Dataset dataset : inUse(plan)) {
            if (dataset.kind() == DatasetKind.STAFF) {
                Register register = staff.apply(dataset);
                if (register != null) {
                    registers.add(new Staff(dataset, register));
                }
            } else if (dataset.kind() == DatasetKind.POPULATION) {
                Population population = residents.apply(dataset);
                if (population != null) {
                    tables.add(new Residents(dataset, population));
                }
            }
        }
        if (registers.isEmpty() && tables.isEmpty()) {
            return NONE;
        }
        List<Staff> before = new ArrayList<>();
        for (Dataset dataset : former(plan)) {
            Register register = staff.apply(dataset);
            if (register != null) {
                before.add(new Staff(dataset, register));
            }
        }
        return new Facts(
                List.copyOf(registers), List.copyOf(before), List.copyOf(tables), List.of());
    }

    /// The datasets that a plan counts by, in the order in which they get to tell of a
    /// municipality.
    public static List<Dataset> inUse(Plan plan) {
        return plan.rows(DatasetFields.TABLE).stream()
                .filter(Dataset::inUse)
                .sorted(FIRST)
                .toList();
    }

    /// The registers that a plan does not count by, but that show about a year before one it does:
    /// what is counted of both tells who has left.
    public static List<Dataset> former(Plan plan) {
        List<Dataset> used = inUse(plan).stream().filter(Facts::isStaff).toList();
        return plan.rows(DatasetFields.TABLE).stream()
                .filter(each -> isStaff(each) && !each.inUse())
                .filter(each -> used.stream().anyMatch(after -> isYearBefore(each, after)))
                .sorted(FIRST)
                .toList();
    }

    private static boolean isStaff(Dataset dataset) {
        return dataset.kind() == DatasetKind.STAFF;
    }

    /// Whether a dataset shows a day that is a year before that of another, a month more or less.
    static boolean isYearBefore(Dataset before, Dataset after) {
        LocalDate first = before.date();
        LocalDate last = after.date();
        return first != null
                && last != null
                && !first.plusMonths(YEAR - 1).isAfter(last)
                && !first.plusMonths(YEAR + 1).isBefore(last);
    }

    /// The same facts with the lines of public editions that were given out before.
    public Facts withPublished(List<List<String>> editions) {
        return new Facts(staff, former, residents, editions.stream().map(List::copyOf).toList());
    }

    /// The population tables alone, as far as a plan without registers counts by them. How many
    /// live where is published statistics and tells nothing of the staff.
    public Facts residentsIn(Plan open) {
        Map<String, Population> tables = new HashMap<>();
        residents.forEach(each -> tables.put(each.dataset().hash(), each.population()));
        return of(open, _ -> null, row -> tables.get(row.hash()));
    }

    /// Lines of the public editions that were given out before.
    public List<List<String>> published() {
        return published;
    }

    /// Whether there is any staff register, so that staffing is counted and not typed.
    public boolean hasStaff() {
        return !staff.isEmpty();
    }

    /// Whether there is any population table.
    public boolean hasResidents() {
        return !residents.isEmpty();
    }

    public List<Staff> staff() {
        return staff;
    }

    /// The registers of [#former(Plan)].
    public List<Staff> former() {
        return former;
    }

    public List<Residents> residents() {
        return residents;
    }

    /// The positions of all registers in use as one, each municipality from one dataset. Persons
    /// are told apart within a dataset only.
    public Register register() {
        return register;
    }

    /// The population tables in use as one, each municipality and year from one dataset.
    public Population population() {
        return population;
    }

    /// The register that tells of a municipality; null when none does.
    public @Nullable Dataset staffOf(Id municipality) {
        return staffOf.get(municipality);
    }

    /// The register that tells of a municipality and shows a later day than `date`; null when none
    /// does.
    public @Nullable Dataset newerStaffOf(Id municipality, @Nullable LocalDate date) {
        Dataset told = staffOf.get(municipality);
        return told != null && isNewer(told, date) ? told : null;
    }

    /// Whether a dataset shows a later day than `date`; not when either is unknown.
    public static boolean isNewer(Dataset dataset, @Nullable LocalDate date) {
        return dataset.date() != null && date != null && dataset.date().isAfter(date);
    }

    /// The population table that tells of a municipality; null when none does.
    public @Nullable Dataset residentsOf(Id municipality) {
        return residentsOf.get(municipality);
    }

    /// The municipalities that a dataset in use tells of; its own one at least.
    public Set<Id> toldBy(Dataset dataset) {
        Set<Id> told = new HashSet<>();
        if (dataset.municipality() != null) {
            told.add(dataset.municipality());
        }
        for (Staff each : staff) {
            if (each.dataset().id().equals(dataset.id())) {
                told.addAll(each.register().municipalities());
            }
        }
        for (Residents each : residents) {
            if (each.dataset().id().equals(dataset.id())) {
                told.addAll(each.population().municipalities());
            }
        }
        return told;
    }

    /// What a plan file keeps of each dataset, made line by line when asked for.
    public List<Iterable<String>> lines() {
        List<Iterable<String>> lines = new ArrayList<>();
        staff.forEach(each -> lines.add(() -> RegisterLines.write(each.register())));
        former.forEach(each -> lines.add(() -> RegisterLines.write(each.register())));
        residents.forEach(each -> lines.add(() -> PopulationLines.write(each.population())));
        return lines;
    }

    /// A position whose municipality the rows do not tell is one of the dataset's municipality.
    private static Register joined(List<Staff> staff, Map<Id, Dataset> counted) {
        if (staff.size() == 1 && staff.getFirst().dataset().municipality() == null) {
            Staff only = staff.getFirst();
            only.register().municipalities().forEach(id -> counted.put(id, only.dataset()));
            return only.register();
        }
        Register.Builder all = new Register.Builder();
        int persons = 0;
        for (Staff each : staff) {
            Set<Id> told = told(each);
            told.removeAll(counted.keySet());
            told.forEach(id -> counted.put(id, each.dataset()));
            persons = add(all, each, told, persons);
        }
        return all.build();
    }

    private static Set<Id> told(Staff staff) {
        Set<Id> told = new LinkedHashSet<>(staff.register().municipalities());
        Id own = staff.dataset().municipality();
        if (own != null) {
            told.add(own);
        }
        return told;
    }

    /// Adds the positions of some municipalities.
    ///
    /// @param before persons added before
    /// @return persons added now and before
    private static int add(Register.Builder all, Staff staff, Set<Id> wanted, int before) {
        Register register = staff.register();
        int most = before;
        for (int i = 0; i < register.size(); i++) {
            Position row = register.row(i);
            Id municipality =
                    row.municipality() == null
                            ? staff.dataset().municipality()
                            : row.municipality();
            if (municipality == null || wanted.contains(municipality)) {
                int person = Math.addExact(before, row.person());
                most = Math.max(most, person + 1);
                all.add(row.of(municipality, person));
            }
        }
        return most;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts
                && datasets().equals(facts.datasets())
                && published.equals(facts.published);
    }

    @Override
    public int hashCode() {
        return datasets().hashCode();
    }

    /// The rows of all, which name their content by hash.
    private Set<Dataset> datasets() {
        Set<Dataset> all = new HashSet<>();
        staff.forEach(each -> all.add(each.dataset()));
        former.forEach(each -> all.add(each.dataset()));
        residents.forEach(each -> all.add(each.dataset()));
        return all;
    }
}
