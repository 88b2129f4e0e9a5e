package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many of a profession each municipality has in the register. The last count is kept: it is
/// not counted anew for each number typed.
final class StaffCount {

    private @Nullable Counted counted;

    private record Counted(Facts facts, Id profession, Map<Id, Long> staff) {}

    /// Persons by municipality; none without a register.
    Map<Id, Long> of(Facts facts, Id profession) {
        Counted before = counted;
        if (before != null
                && before.facts().equals(facts)
                && before.profession().equals(profession)) {
            return before.staff();
        }
        Map<Id, Long> persons = new HashMap<>();
        if (facts.hasStaff()) {
            Register register = facts.register();
            Crosstab table =
                    Crosstab.of(
                            register,
                            List.of(Axis.municipalities(register, List.of())),
                            row -> profession.equals(professionOf(register, row)));
            List<Axis.Category> categories = table.categories(0);
            for (int i = 0; i < categories.size(); i++) {
                Id body = categories.get(i).id();
                if (body != null) {
                    persons.put(body, table.cell(i).persons());
                }
            }
        }
        counted = new Counted(facts, profession, persons);
        return persons;
    }

    private static @Nullable Id professionOf(Register register, int row) {
        int place = register.profession(row);
        return place < 0 ? null : register.professions().get(place);
    }
}
