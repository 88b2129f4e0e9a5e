package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.WageFields;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The names of the cells that formulas read, such as `Permisjon_30_stp`. Fixed before the first
/// sheet is written, so a formula may name a cell of a sheet that comes later.
public final class Names {

    private final Texts texts;
    private final Map<Id, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public Names(Assessment assessment, Texts texts) {
        this.texts = texts;
        Plan plan = assessment.plan();
        for (LeaveRule rule : plan.ordered(LeaveRuleFields.TABLE)) {
            String unit = rule.basis() == StudyBasis.MONTHS ? "months" : "credits";
            put(rule.id(), "xlsx.name.leave-" + unit, rule.size());
        }
        int number = 0;
        for (LeavePolicy policy : plan.ordered(LeavePolicyFields.TABLE)) {
            put(policy.id(), "xlsx.name.per-unit", ++number);
        }
        number = 0;
        for (SupplementRule rule : plan.ordered(SupplementRuleFields.TABLE)) {
            put(rule.id(), "xlsx.name.supplement", ++number);
        }
        number = 0;
        for (StipendRule rule : plan.ordered(StipendRuleFields.TABLE)) {
            put(rule.id(), "xlsx.name.stipend", ++number);
        }
        number = 0;
        for (Wage wage : plan.ordered(WageFields.TABLE)) {
            put(wage.id(), "xlsx.name.wage", ++number);
        }
        for (PriceIndex index : plan.ordered(PriceIndexFields.TABLE)) {
            put(index.id(), "xlsx.name.price", index.year());
        }
        number = 0;
        for (EmployerRate rate : plan.ordered(EmployerRateFields.TABLE)) {
            put(rate.id(), "xlsx.name.rate", ++number);
        }
        number = 0;
        for (StaffingTable.Line line : assessment.staffing().rows()) {
            put(line.staffing(), "xlsx.name.positions", ++number);
        }
    }

    /// Names are compared without regard to case, as spreadsheet programs do.
    private void put(Id id, String key, @Nullable Integer number) {
        String stem = texts.get(key, number == null ? "0" : number.toString());
        String name = stem;
        for (int i = 2; !taken.add(name.toLowerCase(texts.language().locale())); i++) {
            name = stem + "_" + i;
        }
        names.put(id, name);
    }

    /// The name of the figure of a rule, a wage or a rate.
    ///
    /// @throws IllegalArgumentException for an id that is none of these
    public String of(Id id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("No named row " + id);
        }
        return name;
    }

    /// The name of a further figure of the same row, such as the cap of a leave policy.
    public String of(Id id, String partKey) {
        return of(id) + "_" + texts.get(partKey);
    }
}
