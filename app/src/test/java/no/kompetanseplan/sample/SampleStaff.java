package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.register.StandardProfession;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.DatasetHash;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.staffing.RegisterLines;
import no.kompetanseplan.staffing.Sex;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The register of the sample: 939 positions nobody has, which add up to what chapter 3 publishes.
///
/// Published are positions by municipality, part-time and full-time by age, the share over 50 of
/// health workers, leaders and specialist nurses, the share without relevant education, and the
/// share with further education. All else (who of them is in which municipality, exact ages and
/// sizes) is drawn with a fixed seed. Each position is a person of its own, since the source counts
/// positions only; sex and shifts are not told.
final class SampleStaff {

    static final List<String> BODIES = List.of("STO", "KAF", "LYN", "SKJ", "NOR", "KVA");
    private static final int[] TOTALS = {95, 103, 225, 144, 288, 84};
    private static final int[] PART_TIME = {16, 29, 38, 55, 90, 136, 70, 86, 68, 29};
    private static final int[] FULL_TIME = {2, 13, 22, 35, 55, 77, 40, 44, 28, 6};
    private static final int FIRST_BAND_OVER_50 = 6;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 70;
    private static final long SEED = 20161014;

    /// All part-time positions together, in 1/100 %, so that 939 positions are 657 årsverk.
    private static final int PART_TIME_SUM = 3_350_000;

    private static final int[] SIZES = {2000, 3000, 4000, 5000, 5000, 6000, 6000, 7500, 8000};

    /// A profession of the sample.
    ///
    /// @param all its positions
    /// @param over50 those over 50 by municipality
    /// @param further with further education, and how many of those are over 50
    /// @param fullTime how much more often than others its positions are full-time
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Group(
            StandardProfession profession,
            int all,
            List<Integer> over50,
            int further,
            int furtherOver50,
            double fullTime) {

        Id id() {
            return profession.id();
        }
    }

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            StandardProfession.HEALTH_WORKER,
                            367,
                            List.of(18, 19, 38, 25, 49, 14),
                            0,
                            0,
                            0),
                    new Group(
                            StandardProfession.ASSISTANT,
                            188,
                            List.of(9, 10, 19, 12, 25, 9),
                            0,
                            0,
                            -0.15),
                    new Group(
                            StandardProfession.NURSE,
                            205,
                            List.of(6, 7, 16, 10, 20, 6),
                            70,
                            25,
                            0.2),
                    new Group(
                            StandardProfession.SPECIALIST_NURSE,
                            66,
                            List.of(2, 2, 6, 3, 8, 2),
                            66,
                            23,
                            0.3),
                    new Group(
                            StandardProfession.SOCIAL_EDUCATOR,
                            50,
                            List.of(1, 1, 4, 2, 5, 1),
                            17,
                            5,
                            0.15),
                    new Group(
                            StandardProfession.LEADER, 63, List.of(2, 3, 5, 4, 6, 2), 45, 16, 0.6));

    /// A position in the making.
    private record Place(Group group, int body, boolean isOver50, double score) {}

    private record Slot(int band, boolean isFull) {}

    private SampleStaff() {}

    static Register register() {
        Random random = new Random(SEED);
        List<Place> places = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (boolean isOver50 : new boolean[] {false, true}) {
            List<Place> some = isOver50 ? over50(random) : under50(random);
            some.sort(Comparator.comparingDouble(Place::score).reversed());
            places.addAll(some);
            slots.addAll(slots(isOver50, random));
        }
        int[] sizes = sizes(random);
        List<Position> positions = new ArrayList<>();
        int partTime = 0;
        int[][] further = new int[GROUPS.size()][2];
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Slot slot = slots.get(i);
            int size = slot.isFull ? Register.FULL : sizes[partTime++];
            int[] taken = further[GROUPS.indexOf(place.group)];
            positions.add(position(place, age(slot.band, random), size, taken));
        }
        Collections.shuffle(positions, random);
        return built(positions);
    }

    private static Register built(List<Position> positions) {
        Register.Builder built = new Register.Builder();
        List<Position> sorted = new ArrayList<>(positions);
        List<Id> bodies = BODIES.stream().map(SampleStaff::body).toList();
        sorted.sort(Comparator.comparingInt(each -> bodies.indexOf(each.municipality())));
        int person = 0;
        for (Position each : sorted) {
            built.add(
                    new Position(
                            each.municipality(),
                            each.profession(),
                            each.age(),
                            each.sex(),
                            each.position(),
                            each.education(),
                            each.further(),
                            each.rota(),
                            person++));
        }
        return built.build();
    }

    private static Position position(Place place, int age, int size, int[] further) {
        Group group = place.group;
        int side = place.isOver50 ? 1 : 0;
        int wanted = place.isOver50 ? group.furtherOver50 : group.further - group.furtherOver50;
        boolean hasFurther = further[side] < wanted;
        further[side]++;
        return new Position(
                body(BODIES.get(place.body)),
                group.id(),
                age,
                Sex.UNKNOWN,
                size,
                group.profession == StandardProfession.ASSISTANT
                        ? Education.NOT_RELEVANT
                        : Education.RELEVANT,
                hasFurther ? Answer.YES : Answer.NO,
                Answer.UNKNOWN,
                0);
    }

    private static List<Place> over50(Random random) {
        List<Place> places = new ArrayList<>();
        for (Group group : GROUPS) {
            for (int body = 0; body < TOTALS.length; body++) {
                for (int i = 0; i < group.over50.get(body); i++) {
                    places.add(place(group, body, true, random));
                }
            }
        }
        return places;
    }

    private static List<Place> under50(Random random) {
        List<Integer> bodies = new ArrayList<>();
        for (int body = 0; body < TOTALS.length; body++) {
            int at = body;
            int older = GROUPS.stream().mapToInt(group -> group.over50.get(at)).sum();
            bodies.addAll(Collections.nCopies(TOTALS[body] - older, body));
        }
        Collections.shuffle(bodies, random);
        List<Place> places = new ArrayList<>();
        for (Group group : GROUPS) {
            int younger = group.all - group.over50.stream().mapToInt(each -> each).sum();
            for (int i = 0; i < younger; i++) {
                places.add(place(group, bodies.get(places.size()), false, random));
            }
        }
        return places;
    }

    private static Place place(Group group, int body, boolean isOver50, Random random) {
        return new Place(group, body, isOver50, group.fullTime + random.nextDouble());
    }

    /// Full-time first, in random order of age.
    private static List<Slot> slots(boolean isOver50, Random random) {
        List<Slot> slots = new ArrayList<>();
        for (boolean isFull : new boolean[] {true, false}) {
            List<Slot> some = new ArrayList<>();
            int[] counts = isFull ? FULL_TIME : PART_TIME;
            for (int band = 0; band < counts.length; band++) {
                if ((band >= FIRST_BAND_OVER_50) == isOver50) {
                    some.addAll(Collections.nCopies(counts[band], new Slot(band, isFull)));
                }
            }
            Collections.shuffle(some, random);
            slots.addAll(some);
        }
        return slots;
    }

    /// Somewhat later in the band, so that the mean is the 48 years that are published.
    private static int age(int band, Random random) {
        AgeBand ages = AgeBand.FIVE_YEARS.get(band);
        int from = Math.max(YOUNGEST, ages.from());
        int width = Math.min(OLDEST, ages.to()) - from + 1;
        return from + Math.max(random.nextInt(width), random.nextInt(width));
    }

    /// Sizes of the part-time positions, which make up the sum wanted.
    private static int[] sizes(Random random) {
        int[] sizes = new int[Arrays.stream(PART_TIME).sum()];
        int sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = SIZES[random.nextInt(SIZES.length)];
            sum += sizes[i];
        }
        while (sum != PART_TIME_SUM) {
            int at = random.nextInt(sizes.length);
            int step =
                    Integer.signum(PART_TIME_SUM - sum)
                            * Math.min(500, Math.abs(PART_TIME_SUM - sum));
            if (sizes[at] + step >= 1500 && sizes[at] + step <= 9500) {
                sizes[at] += step;
                sum += step;
            }
        }
        return sizes;
    }

    private static Id body(String fact) {
        return Draft.id(BodyFields.TABLE, fact);
    }

    /// The register as a file that `import staff` reads.
    static String csv() {
        Register register = register();
        List<String> names =
                List.of("Storfjord", "Kåfjord", "Lyngen", "Skjervøy", "Nordreisa", "Kvænangen");
        StringBuilder text =
                new StringBuilder(
                        "Kommune;Stilling;Alder;Stillingsprosent;Relevant utdanning;"
                                + "Videreutdanning\r\n");
        for (int i = 0; i < register.size(); i++) {
            Position row = register.row(i);
            Group group =
                    GROUPS.stream()
                            .filter(each -> each.id().equals(row.profession()))
                            .findFirst()
                            .orElseThrow();
            text.append(
                    String.join(
                            ";",
                            names.get(register.municipality(i)),
                            group.profession.row(Texts.of(Language.NB), "").name(),
                            Integer.toString(row.age()),
                            BigDecimal.valueOf(row.position(), 2)
                                    .stripTrailingZeros()
                                    .toPlainString()
                                    .replace('.', ','),
                            row.education() == Education.RELEVANT ? "Ja" : "Nei",
                            row.further() == Answer.YES ? "Ja" : "Nei"));
            text.append("\r\n");
        }
        return text.toString();
    }

    static Dataset dataset() {
        Register register = register();
        return Draft.of(DatasetFields.TABLE, "register")
                .set(DatasetFields.NAME, "Kartlegging av stillinger i helse og omsorg")
                .set(DatasetFields.SOURCE, "Kartleggingen til regional plan 2016–2020")
                .set(DatasetFields.DATE, LocalDate.of(2015, 12, 31))
                .set(DatasetFields.COVERAGE, "Registrerte stillinger. Det reelle tallet er større.")
                .set(DatasetFields.ROWS, register.size())
                .set(DatasetFields.HASH, DatasetHash.of(RegisterLines.write(register)))
                .set(DatasetFields.KIND, DatasetKind.STAFF)
                .set(DatasetFields.IN_USE, true)
                .set(
                        DatasetFields.METHOD,
                        "Eksempel: anonyme stillinger laget slik at de publiserte tallene stemmer"
                                + " (stillinger per kommune, deltid og alder, andel over 50 år,"
                                + " uten relevant utdanning og med videreutdanning). Fordelingen"
                                + " ellers er tilfeldig.")
                .set(DatasetFields.RANK, Rank.at(0))
                .row();
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(dataset());
        int place = 0;
        for (Group group : GROUPS) {
            Profession row = group.profession.row(Texts.of(Language.NB), Rank.at(place++));
            rows.add(
                    group.profession == StandardProfession.ASSISTANT
                            ? ProfessionFields.TABLE.with(
                                    row, row.id(), ProfessionFields.NAME, "Ufaglært")
                            : row);
        }
        return rows;
    }
}
