package no.kompetanseplan.staffing;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Register.Position;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A [Register] as the lines a plan file keeps of a dataset: what it is and its version, the
/// municipalities and professions once each, then a line a position. Both ways go line by line, so
/// no second copy of a country's register stands in memory.
///
/// ```
/// staff 1
/// m 0190…        a municipality; positions name it by its place from 0
/// p 0191…        a profession
/// 0,3,45,WOMAN,8000,RELEVANT,YES,NO,12
/// ```
///
/// A position tells municipality, profession, age, sex, size in 1/100 %, education, further
/// education, shifts and person; what is not known of the first three is empty.
public final class RegisterLines {

    private static final String HEADER = "staff 1";
    private static final int PARTS = 9;

    private RegisterLines() {}

    /// The lines of a register, made as they are asked for.
    public static Iterator<String> write(Register register) {
        return Stream.of(
                        Stream.of(HEADER),
                        register.municipalities().stream().map(id -> "m " + id),
                        register.professions().stream().map(id -> "p " + id),
                        IntStream.range(0, register.size()).mapToObj(row -> line(register, row)))
                .flatMap(part -> part)
                .iterator();
    }

    private static String line(Register register, int row) {
        return known(register.municipality(row))
                + ','
                + known(register.profession(row))
                + ','
                + known(register.age(row))
                + ','
                + register.sex(row)
                + ','
                + register.position(row)
                + ','
                + register.education(row)
                + ','
                + register.further(row)
                + ','
                + register.rota(row)
                + ','
                + register.person(row);
    }

    private static String known(int number) {
        return number == Register.UNKNOWN ? "" : Integer.toString(number);
    }

    /// Reads what [#write] gives.
    ///
    /// @throws PlanFileException DATASET_NEWER for a version this program does not know,
    ///   DATASET_DAMAGED with the line for what is no register
    public static Register read(Iterator<String> lines) {
        DatasetLines in = new DatasetLines(lines, HEADER);
        List<Id> municipalities = new ArrayList<>();
        List<Id> professions = new ArrayList<>();
        Register.Builder built = new Register.Builder();
        for (String line = in.next(); line != null; line = in.next()) {
            try {
                if (line.startsWith("m ")) {
                    municipalities.add(Id.of(line.substring(2)));
                } else if (line.startsWith("p ")) {
                    professions.add(Id.of(line.substring(2)));
                } else {
                    built.add(position(line, municipalities, professions));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new PlanFileException(Problem.DATASET_DAMAGED, e, in.place());
            }
        }
        return built.build();
    }

    private static Position position(String line, List<Id> municipalities, List<Id> professions) {
        String[] parts = line.split(",", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("parts " + parts.length);
        }
        return new Position(
                named(municipalities, parts[0]),
                named(professions, parts[1]),
                parts[2].isEmpty() ? Register.UNKNOWN : Integer.parseInt(parts[2]),
                Sex.valueOf(parts[3]),
                Integer.parseInt(parts[4]),
                Education.valueOf(parts[5]),
                Answer.valueOf(parts[6]),
                Answer.valueOf(parts[7]),
                Integer.parseInt(parts[8]));
    }

    private static @Nullable Id named(List<Id> ids, String place) {
        return place.isEmpty() ? null : ids.get(Integer.parseInt(place));
    }
}
