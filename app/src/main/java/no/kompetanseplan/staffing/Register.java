package no.kompetanseplan.staffing;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Positions as anonymous rows, kept column by column: a whole country has 400 000. Nothing in it
/// tells who somebody is; a running number says only which rows are positions of one person.
///
/// Immutable once built; safe for several threads.
public final class Register {

    /// Stands for an age, municipality or profession that the register does not tell.
    public static final int UNKNOWN = -1;

    /// A whole position, in 1/100 %.
    public static final int FULL = 10_000;

    /// One position.
    ///
    /// @param municipality employer; null when unknown
    /// @param profession null when unknown
    /// @param age whole years on the day of the register; [Register#UNKNOWN] when not told
    /// @param position 1/100 %, 0 to [Register#FULL]
    /// @param education whether the education is relevant to the work
    /// @param further whether there is further education (videreutdanning)
    /// @param rota whether it is work in shifts
    /// @param person from 0; rows with the same number are positions of one person. A register may
    ///   number persons anew
    public record Position(
            @Nullable Id municipality,
            @Nullable Id profession,
            int age,
            Sex sex,
            int position,
            Education education,
            Answer further,
            Answer rota,
            int person) {

        /// The same as a position of that municipality and that person.
        Position of(@Nullable Id other, int number) {
            return new Position(
                    other, profession, age, sex, position, education, further, rota, number);
        }
    }

    private static final Sex[] SEXES = Sex.values();
    private static final Education[] EDUCATIONS = Education.values();
    private static final Answer[] ANSWERS = Answer.values();

    private final List<Id> municipalities;
    private final List<Id> professions;
    private final int size;
    private final short[] municipality;
    private final short[] profession;
    private final byte[] age;
    private final byte[] sex;
    private final short[] position;
    private final byte[] education;
    private final byte[] further;
    private final byte[] rota;
    private final int[] person;
    private final int persons;

    private Register(Builder built) {
        municipalities = List.copyOf(built.municipalities.keySet());
        professions = List.copyOf(built.professions.keySet());
        size = built.size;
        municipality = Arrays.copyOf(built.municipality, size);
        profession = Arrays.copyOf(built.profession, size);
        age = Arrays.copyOf(built.age, size);
        sex = Arrays.copyOf(built.sex, size);
        position = Arrays.copyOf(built.position, size);
        education = Arrays.copyOf(built.education, size);
        further = Arrays.copyOf(built.further, size);
        rota = Arrays.copyOf(built.rota, size);
        person = renumbered(Arrays.copyOf(built.person, size));
        persons = Arrays.stream(person).max().orElse(-1) + 1;
    }

    /// The numbers as they are where they are small enough to index by, or else in order of first
    /// appearance.
    private static int[] renumbered(int[] person) {
        if (Arrays.stream(person).allMatch(one -> one < person.length)) {
            return person;
        }
        Map<Integer, Integer> known = new HashMap<>();
        for (int i = 0; i < person.length; i++) {
            person[i] = known.computeIfAbsent(person[i], _ -> known.size());
        }
        return person;
    }

    /// Positions in it.
    public int size() {
        return size;
    }

    /// The municipalities that rows point at, in order of first appearance.
    public List<Id> municipalities() {
        return municipalities;
    }

    /// The professions that rows point at, in order of first appearance.
    public List<Id> professions() {
        return professions;
    }

    /// Place in [#municipalities], or [#UNKNOWN].
    public int municipality(int row) {
        return municipality[row];
    }

    /// Place in [#professions], or [#UNKNOWN].
    public int profession(int row) {
        return profession[row];
    }

    /// Whole years, or [#UNKNOWN].
    public int age(int row) {
        return age[row];
    }

    public Sex sex(int row) {
        return SEXES[sex[row]];
    }

    /// 1/100 %.
    public int position(int row) {
        return position[row];
    }

    public Education education(int row) {
        return EDUCATIONS[education[row]];
    }

    public Answer further(int row) {
        return ANSWERS[further[row]];
    }

    public Answer rota(int row) {
        return ANSWERS[rota[row]];
    }

    /// Rows with the same number are positions of one person.
    public int person(int row) {
        return person[row];
    }

    /// Numbers of persons are below this, which is no more than [#size].
    public int persons() {
        return persons;
    }

    /// The row with its places looked up.
    public Position row(int row) {
        return new Position(
                municipality[row] < 0 ? null : municipalities.get(municipality[row]),
                profession[row] < 0 ? null : professions.get(profession[row]),
                age[row],
                sex(row),
                position[row],
                education(row),
                further(row),
                rota(row),
                person[row]);
    }

    /// Takes positions one by one.
    public static final class Builder {

        private static final int FIRST = 1024;

        private final Map<Id, Short> municipalities = new LinkedHashMap<>();
        private final Map<Id, Short> professions = new LinkedHashMap<>();
        private int size;
        private short[] municipality = new short[FIRST];
        private short[] profession = new short[FIRST];
        private byte[] age = new byte[FIRST];
        private byte[] sex = new byte[FIRST];
        private short[] position = new short[FIRST];
        private byte[] education = new byte[FIRST];
        private byte[] further = new byte[FIRST];
        private byte[] rota = new byte[FIRST];
        private int[] person = new int[FIRST];

        /// Adds a position.
        ///
        /// @throws IllegalArgumentException for an age outside 0 to 127 that is not
        ///   [Register#UNKNOWN], a position outside 0 to [Register#FULL], or a person below 0
        public Builder add(Position row) {
            if (row.age() < UNKNOWN || row.age() > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("age " + row.age());
            }
            if (row.position() < 0 || row.position() > FULL) {
                throw new IllegalArgumentException("position " + row.position());
            }
            if (row.person() < 0) {
                throw new IllegalArgumentException("person " + row.person());
            }
            room();
            municipality[size] = place(municipalities, row.municipality());
            profession[size] = place(professions, row.profession());
            age[size] = (byte) row.age();
            sex[size] = code(SEXES, row.sex());
            position[size] = (short) row.position();
            education[size] = code(EDUCATIONS, row.education());
            further[size] = code(ANSWERS, row.further());
            rota[size] = code(ANSWERS, row.rota());
            person[size] = row.person();
            size++;
            return this;
        }

        public Register build() {
            return new Register(this);
        }

        private void room() {
            if (size < person.length) {
                return;
            }
            int wider = size * 2;
            municipality = Arrays.copyOf(municipality, wider);
            profession = Arrays.copyOf(profession, wider);
            age = Arrays.copyOf(age, wider);
            sex = Arrays.copyOf(sex, wider);
            position = Arrays.copyOf(position, wider);
            education = Arrays.copyOf(education, wider);
            further = Arrays.copyOf(further, wider);
            rota = Arrays.copyOf(rota, wider);
            person = Arrays.copyOf(person, wider);
        }

        private static short place(Map<Id, Short> places, @Nullable Id id) {
            if (id == null) {
                return UNKNOWN;
            }
            Short place = places.get(id);
            if (place == null) {
                place = (short) places.size();
                places.put(id, place);
            }
            return place;
        }

        private static <E extends Enum<E>> byte code(E[] all, E one) {
            return (byte) Arrays.asList(all).indexOf(one);
        }
    }
}
