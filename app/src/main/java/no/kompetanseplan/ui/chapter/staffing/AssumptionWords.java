package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.Used;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Assumptions in words: what each says, whom it is for, and how large it is.
final class AssumptionWords {

    private final Desk desk;
    private final Formats formats;
    private final ValueWords values;

    AssumptionWords(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.values = new ValueWords(desk.texts());
    }

    /// What it says and whom it is for, such as «Turnover utenom pensjon, sykepleier».
    String name(Used used) {
        String kind = values.choice(used.kind());
        Assumption row = used.row();
        if (row == null) {
            return kind;
        }
        Plan plan = desk.session().plan();
        List<String> parts = new ArrayList<>(List.of(kind));
        Profession profession = plan.find(ProfessionFields.TABLE, row.profession());
        Body municipality = plan.find(BodyFields.TABLE, row.municipality());
        if (profession != null) {
            parts.add(profession.name());
        }
        if (municipality != null) {
            parts.add(municipality.inShort());
        }
        if (row.fromAge() != null || row.toAge() != null) {
            parts.add(ages(row));
        }
        return String.join(", ", parts);
    }

    private String ages(Assumption row) {
        String from = row.fromAge() == null ? "" : formats.integer(row.fromAge());
        String to = row.toAge() == null ? "" : formats.integer(row.toAge());
        return desk.text("staffing.ages", from + "–" + to);
    }

    /// How large it is.
    String value(Used used) {
        Assumption row = used.row();
        if (row == null) {
            return used.retirement() != null
                    ? values.choice(used.retirement())
                    : percent(used.share());
        }
        if (row.retirement() != null) {
            return values.choice(row.retirement());
        }
        return row.people() != null
                ? desk.text("staffing.people", formats.integer(row.people()))
                : percent(row.share());
    }

    private String percent(@Nullable Percent share) {
        return share == null ? "–" : formats.percent(share);
    }
}
