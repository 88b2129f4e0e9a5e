package no.kompetanseplan.projection;

import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Assumptions in words: what each says, whom it is for, and how large it is.
public final class AssumptionWords {

    private final Texts texts;
    private final Supplier<Plan> newest;
    private final Formats formats;
    private final ValueWords values;

    /// @param newest the plan that names professions and municipalities
    public AssumptionWords(Texts texts, Supplier<Plan> newest) {
        this.texts = texts;
        this.newest = newest;
        this.formats = Formats.of(texts.language());
        this.values = new ValueWords(texts);
    }

    /// What it says and whom it is for, such as «Turnover utenom pensjon, sykepleier».
    public String name(Used used) {
        String kind = values.choice(used.kind());
        Assumption row = used.row();
        if (row == null) {
            return kind;
        }
        Plan plan = newest.get();
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
        return texts.get("staffing.ages", from + "–" + to);
    }

    /// How large it is.
    public String value(Used used) {
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
                ? texts.get("staffing.people", formats.integer(row.people()))
                : percent(row.share());
    }

    /// Where it is from; that nobody has set it, where the program's standard counts.
    public String source(Used used) {
        Assumption row = used.row();
        return row == null ? texts.get("staffing.standard.not-set") : row.source();
    }

    private String percent(@Nullable Percent share) {
        return share == null ? "–" : formats.percent(share);
    }
}
