package no.kompetanseplan.assess;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.checks.Checks;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Readings;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.FindingAnswerFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.projection.Projection;
import no.kompetanseplan.projection.ProjectionInput;
import no.kompetanseplan.publication.PublicPlan;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.rules.LeaveUse;
import no.kompetanseplan.rules.SupplementUse;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.supplement.MunicipalSupplements;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What follows from one plan and the facts it counts by. Each part is computed the first time it
/// is asked for; safe to ask from several threads.
public final class Assessment {

    private final Plan plan;
    private final Facts facts;
    private final @Nullable Plan sent;
    private final Readings readings;
    private final @Nullable LocalDate today;
    private final Object checking = new Object();
    private final Object masking = new Object();
    private final Object projecting = new Object();
    private @Nullable Publication publication;
    private boolean isPublic;
    private @Nullable Budget budget;
    private @Nullable StaffingTable staffing;
    private volatile @Nullable ProjectionInput projectionInput;
    private volatile @Nullable Projection projection;
    private volatile @Nullable Projection knownProjection;
    private @Nullable LeaveUse leaveUse;
    private @Nullable SupplementUse supplementUse;
    private @Nullable MunicipalSupplements supplements;
    private @Nullable List<Finding> findings;

    private Assessment(
            Plan plan,
            Facts facts,
            @Nullable Plan sent,
            Readings readings,
            @Nullable LocalDate today) {
        this.plan = plan;
        this.facts = facts;
        this.sent = sent;
        this.readings = readings;
        this.today = today;
    }

    /// What follows from a plan without registers on no day: nothing is overdue.
    public static Assessment of(Plan plan) {
        return of(plan, Facts.NONE);
    }

    /// What follows from a plan and what is measured, on no day.
    public static Assessment of(Plan plan, Facts facts) {
        return of(plan, facts, null, null);
    }

    /// What follows from a plan on a day.
    ///
    /// @param facts the registers and population tables it counts by
    /// @param sent the plan as it was sent in its newest hearing; null when nobody knows
    public static Assessment of(
            Plan plan, Facts facts, @Nullable Plan sent, @Nullable LocalDate today) {
        return new Assessment(plan, facts, sent, new Readings(), today);
    }

    /// That of the plan after an edit, the same as from scratch. Only the texts that the edit has
    /// changed are read anew, and the budget is reckoned already, so that no thread that shows it
    /// has to.
    ///
    /// @param sentPlan the edited plan as it was sent in its newest hearing; null when nobody knows
    public Assessment after(Plan edited, Facts measured, @Nullable Plan sentPlan) {
        Assessment assessment = new Assessment(edited, measured, sentPlan, readings, today);
        Budget known = knownBudget();
        assessment.budget = known == null ? null : known.after(edited, measured);
        assessment.budget();
        ProjectionInput counted = projectionInput;
        assessment.isPublic = isPublic;
        if (counted != null && facts.equals(measured)) {
            assessment.projectionInput = counted.withPlan(edited);
            assessment.knownProjection = reckonedProjection();
        }
        return assessment;
    }

    public Plan plan() {
        return plan;
    }

    /// The registers and population tables that the plan counts by.
    public Facts facts() {
        return facts;
    }

    /// The plan as it was sent in its newest hearing; null before one, and when nobody knows.
    public @Nullable Plan sent() {
        return sent;
    }

    /// The tables of the staff as all may see them. It takes its time and has a lock of its own, so
    /// nobody waits for it who asks for a sum.
    public Publication publication() {
        synchronized (masking) {
            if (publication == null) {
                publication = Publication.of(plan, facts, facts.published(), Steps.NONE);
            }
            return publication;
        }
    }

    /// What follows from the plan as all may have it: without registers, remarks and hidden
    /// numbers. Its tables of the staff are those of [#publication()].
    public Assessment publicEdition() {
        Publication masked = publication();
        Plan open = PublicPlan.of(plan, facts, masked);
        Facts published = facts.residentsIn(open);
        Assessment edition = new Assessment(open, published, null, readings, today);
        edition.publication = masked;
        edition.isPublic = true;
        return edition;
    }

    /// The plan as a file of data may hold it: of the public edition without who takes part.
    public Plan asData() {
        return isPublic ? PublicPlan.asData(plan) : plan;
    }

    /// Whether it is of a plan as all may have it.
    public boolean isPublic() {
        return isPublic;
    }

    private synchronized @Nullable Budget knownBudget() {
        return budget;
    }

    public synchronized Budget budget() {
        if (budget == null) {
            budget = Budget.of(plan, facts);
        }
        return budget;
    }

    public synchronized StaffingTable staffing() {
        if (staffing == null) {
            staffing = StaffingTable.of(plan, facts);
        }
        return staffing;
    }

    /// What projections of this plan start from, with its decided measures as the chosen ones.
    public ProjectionInput projectionInput() {
        synchronized (projecting) {
            ProjectionInput input = projectionInput;
            if (input == null) {
                input = ProjectionInput.of(plan, facts);
                projectionInput = input;
            }
            return input;
        }
    }

    /// The plan as it holds, ten years on. Without a staff register there is nobody in it. It takes
    /// its time and has a lock of its own, so nobody waits for it who asks for a sum.
    public Projection projection() {
        synchronized (projecting) {
            Projection made = projection;
            if (made == null) {
                made = Projection.of(projectionInput(), knownProjection);
                projection = made;
                knownProjection = null;
            }
            return made;
        }
    }

    /// The newest projection of this plan or of one before it; null when nobody asked for any.
    /// Waits for none under way: it looks for the known one first, which goes when the new one is
    /// there.
    private @Nullable Projection reckonedProjection() {
        Projection known = knownProjection;
        Projection made = projection;
        return made == null ? known : made;
    }

    /// What each municipality says to the parts of the plan, and what it must fill in.
    public synchronized MunicipalSupplements supplements() {
        if (supplements == null) {
            supplements = MunicipalSupplements.of(plan, staffing());
        }
        return supplements;
    }

    /// Which studies use which leave rule, and which sizes have none.
    public synchronized LeaveUse leaveUse() {
        if (leaveUse == null) {
            leaveUse = LeaveUse.of(plan);
        }
        return leaveUse;
    }

    private synchronized SupplementUse supplementUse() {
        if (supplementUse == null) {
            supplementUse = SupplementUse.of(plan);
        }
        return supplementUse;
    }

    /// What does not agree or is missing and nobody has accepted.
    public List<Finding> openFindings() {
        return findings().stream().filter(finding -> answer(finding) == null).toList();
    }

    /// The answer that lets a finding stand; null while it is open. An answer without a reason is
    /// none.
    public @Nullable FindingAnswer answer(Finding finding) {
        FindingAnswer answer =
                plan.find(FindingAnswerFields.TABLE, FindingAnswer.id(finding.subject()));
        return answer == null || answer.reason().isBlank() ? null : answer;
    }

    /// What does not agree or is missing, accepted or not.
    ///
    /// It has a lock of its own, so nobody waits for it who asks for a sum.
    public List<Finding> findings() {
        synchronized (checking) {
            if (findings == null) {
                findings = Checks.of(plan, facts, budget(), readings, sent, today);
            }
            return findings;
        }
    }

    /// The measures that use a leave row, a leave policy or a supplement, each once, in the order
    /// of the action plan. Stipends and conversion are not tied to measures: no measures.
    public List<Id> usesOfRule(Id rule) {
        return Stream.concat(
                        leaveUse().of(rule).stream().map(LeaveUse.Use::measure),
                        supplementUse().of(rule).stream())
                .distinct()
                .toList();
    }

    /// What changes from an earlier state of the plan to this one by its rules, rates and wages.
    public RuleImpact since(Assessment before) {
        return RuleImpact.between(before.plan, before.budget(), plan, budget());
    }

    /// The proposals that no measure comes from, in the order of the plan. Sub-points follow the
    /// proposal they belong to and are not counted.
    public List<Proposal> proposalsWithoutRow() {
        Set<Id> taken = new HashSet<>();
        plan.measures().forEach(measure -> taken.addAll(measure.proposals().ids()));
        return plan.ordered(ProposalFields.TABLE).stream()
                .filter(proposal -> proposal.kind() != ProposalKind.SUBPOINT)
                .filter(proposal -> !taken.contains(proposal.id()))
                .toList();
    }

    /// The measures without any date, in the order of the action plan.
    public List<Measure> undatedMeasures() {
        return plan.ordered(MeasureFields.TABLE).stream()
                .filter(measure -> !measure.period().isDated())
                .toList();
    }

    /// The theme days without any date.
    public List<ThemeDay> undatedThemeDays() {
        return plan.ordered(ThemeDayFields.TABLE).stream()
                .filter(day -> !day.period().isDated())
                .toList();
    }

    public Counts counts() {
        return Counts.of(this);
    }
}
