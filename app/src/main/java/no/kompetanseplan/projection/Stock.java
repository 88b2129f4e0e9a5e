package no.kompetanseplan.projection;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.staffing.Register;

import java.util.Arrays;

/// The staff of the base year as cells of profession, municipality and age, with the position that
/// goes with each age (formula F7). A person with positions in several groups is counted in each,
/// once. Those of unknown age take the ages of their profession, evenly over its spread.
///
/// Mean positions by single age are too few to trust in small groups, so they are taken by
/// profession and five-year band, and scaled in each group so that its full-time equivalents of the
/// base year are those of the register to the last hundredth.
final class Stock {

    /// Ages that share a mean position.
    static final int BAND = 5;

    private static final int BANDS = Ages.LAST / BAND + 1;
    private static final int YOUNGEST_WITHOUT_AGES = 25;
    private static final int OLDEST_WITHOUT_AGES = 60;

    final Axis professions;
    final Axis municipalities;
    final int groups;

    /// Persons by group and age; group = municipality x professions + profession.
    final int[] persons;

    /// Persons by group.
    final int[] heads;

    /// Full-time equivalents by group.
    final double[] positions;

    /// Mean position by profession and age, 1 = full.
    final double[] weight;

    /// What the position of a group is to that of its profession.
    final double[] factor;

    private final Register register;

    private Stock(Axis professions, Axis municipalities, Register register) {
        this.professions = professions;
        this.municipalities = municipalities;
        this.register = register;
        groups = professions.size() * municipalities.size();
        persons = new int[groups * Ages.COUNT];
        heads = new int[groups];
        positions = new double[groups];
        weight = new double[professions.size() * Ages.COUNT];
        factor = new double[groups];
    }

    static Stock of(Plan plan, Register register) {
        boolean noProfession = false;
        boolean noMunicipality = false;
        for (int row = 0; row < register.size(); row++) {
            noProfession |= register.profession(row) == Register.UNKNOWN;
            noMunicipality |= register.municipality(row) == Register.UNKNOWN;
        }
        Stock stock =
                new Stock(
                        professions(plan, register, noProfession),
                        municipalities(plan, register, noMunicipality),
                        register);
        stock.count();
        return stock;
    }

    /// This one when the plan has the same professions and municipalities in the same places, else
    /// the same staff counted anew.
    Stock forPlan(Plan plan) {
        return professions.sameAs(professions(plan, register, professions.place(null) >= 0))
                        && municipalities.sameAs(
                                municipalities(plan, register, municipalities.place(null) >= 0))
                ? this
                : of(plan, register);
    }

    private static Axis professions(Plan plan, Register register, boolean unknown) {
        return new Axis(
                plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList(),
                register.professions(),
                unknown);
    }

    private static Axis municipalities(Plan plan, Register register, boolean unknown) {
        return new Axis(
                plan.municipalities().stream().map(Body::id).toList(),
                register.municipalities(),
                unknown);
    }

    int group(int municipality, int profession) {
        return municipality * professions.size() + profession;
    }

    /// How many ages from this on have the same mean position.
    ///
    /// @param age its place
    static int agesFrom(int age) {
        return Math.min(Ages.COUNT - age, BAND - (age + Ages.FIRST) % BAND);
    }

    private void count() {
        int[] professionOf = new int[register.professions().size()];
        Arrays.setAll(professionOf, i -> professions.place(register.professions().get(i)));
        int[] municipalityOf = new int[register.municipalities().size()];
        Arrays.setAll(municipalityOf, i -> municipalities.place(register.municipalities().get(i)));
        int[] groupOf = new int[register.size()];
        for (int row = 0; row < groupOf.length; row++) {
            int p = register.profession(row);
            int m = register.municipality(row);
            groupOf[row] =
                    group(
                            m < 0 ? municipalities.place(null) : municipalityOf[m],
                            p < 0 ? professions.place(null) : professionOf[p]);
        }
        long[] position = new long[groups];
        int[] ageless = new int[groups];
        Bands bands = new Bands(professions.size());
        boolean[] again = repeated(register, groupOf);
        for (int row = 0; row < groupOf.length; row++) {
            int g = groupOf[row];
            int age = register.age(row);
            position[g] += register.position(row);
            bands.position(g % professions.size(), age, register.position(row));
            if (!again[row]) {
                bands.person(g % professions.size(), age);
                heads[g]++;
                if (age == Register.UNKNOWN) {
                    ageless[g]++;
                } else {
                    persons[g * Ages.COUNT + Ages.place(age)]++;
                }
            }
        }
        spread(ageless);
        bands.means(weight);
        for (int g = 0; g < groups; g++) {
            positions[g] = position[g] / (double) Register.FULL;
            factor[g] = factor(g);
        }
    }

    /// Which rows are a further position of a person who is counted in their group already.
    private static boolean[] repeated(Register register, int[] groupOf) {
        int top = 0;
        for (int row = 0; row < groupOf.length; row++) {
            top = Math.max(top, register.person(row));
        }
        int[] last = new int[top + 1];
        Arrays.fill(last, -1);
        int[] before = new int[groupOf.length];
        boolean[] again = new boolean[groupOf.length];
        for (int row = 0; row < groupOf.length; row++) {
            int person = Math.max(0, register.person(row));
            before[row] = last[person];
            for (int other = before[row]; other >= 0 && !again[row]; other = before[other]) {
                again[row] = groupOf[other] == groupOf[row];
            }
            last[person] = row;
        }
        return again;
    }

    private void spread(int[] ageless) {
        int[] all = new int[Ages.COUNT];
        int[][] known = new int[professions.size()][Ages.COUNT];
        for (int i = 0; i < persons.length; i++) {
            known[i / Ages.COUNT % professions.size()][i % Ages.COUNT] += persons[i];
            all[i % Ages.COUNT] += persons[i];
        }
        if (Arrays.stream(all).sum() == 0) {
            Arrays.fill(
                    all, Ages.place(YOUNGEST_WITHOUT_AGES), Ages.place(OLDEST_WITHOUT_AGES) + 1, 1);
        }
        for (int g = 0; g < groups; g++) {
            int[] ages = known[g % professions.size()];
            int sum = Arrays.stream(ages).sum();
            for (int i = 0; i < ageless[g]; i++) {
                double part = (i + 0.5) / ageless[g];
                persons[g * Ages.COUNT + quantile(sum == 0 ? all : ages, part)]++;
            }
        }
    }

    private static int quantile(int[] counts, double part) {
        double goal = part * Arrays.stream(counts).sum();
        int x = 0;
        for (double seen = counts[0]; seen < goal; seen += counts[x]) {
            x++;
        }
        return x;
    }

    private double factor(int g) {
        double sum = 0;
        for (int x = 0; x < Ages.COUNT; x++) {
            sum += persons[g * Ages.COUNT + x] * weight[g % professions.size() * Ages.COUNT + x];
        }
        return sum > 0 ? positions[g] / sum : 1;
    }

    /// Sums of positions and persons by profession and five-year band.
    private static final class Bands {

        private final int professions;
        private final double[] position;
        private final double[] persons;

        Bands(int professions) {
            this.professions = professions;
            position = new double[professions * BANDS];
            persons = new double[professions * BANDS];
        }

        void position(int profession, int age, int hundredths) {
            position[place(profession, age)] += hundredths / (double) Register.FULL;
        }

        void person(int profession, int age) {
            persons[place(profession, age)]++;
        }

        /// Those of unknown age stand in the first band, which nobody of an age does.
        private static int place(int profession, int age) {
            int band = age == Register.UNKNOWN ? 0 : Ages.place(age) + Ages.FIRST;
            return profession * BANDS + band / BAND;
        }

        void means(double[] weight) {
            double everywhere = mean(0, professions * BANDS, 1);
            for (int p = 0; p < professions; p++) {
                double own = mean(p * BANDS, (p + 1) * BANDS, everywhere);
                for (int x = 0; x < Ages.COUNT; x++) {
                    int band = p * BANDS + (x + Ages.FIRST) / BAND;
                    weight[p * Ages.COUNT + x] = mean(band, band + 1, own);
                }
            }
        }

        private double mean(int from, int to, double otherwise) {
            double sum = 0;
            double count = 0;
            for (int i = from; i < to; i++) {
                sum += position[i];
                count += persons[i];
            }
            return count > 0 ? sum / count : otherwise;
        }
    }
}
