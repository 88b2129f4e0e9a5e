package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

/// A row of the plan: a record of legal single fields under an id. Constructors accept every
/// combination of them, since two legal edits can merge to any; cross-field mistakes are findings.
public sealed interface Row
        permits PlanHead,
                Section,
                Block,
                Body,
                Dimension,
                Goal,
                FocusArea,
                LegalBasis,
                Proposal,
                Measure,
                Responsibility,
                Participation,
                CostLine,
                ThemeDay,
                LeaveRule,
                LeavePolicy,
                SupplementRule,
                StipendRule,
                ConversionRule,
                Staffing,
                Wage,
                EmployerRate,
                Dataset,
                FindingAnswer,
                Definition,
                Source,
                Claim,
                Principle,
                ParkedTopic,
                Study,
                StudyModule,
                MeetingSeries,
                ProgrammeItem,
                RolloverClock,
                Duty,
                RoleDescription,
                Roster,
                Contributor,
                DictionaryWord,
                Supplement,
                LocalMeasure,
                HearingRound,
                HearingRecipient,
                HearingComment,
                DecisionRound,
                DecisionPoint,
                CouncilDecision,
                CouncilPoint,
                RolloverChoice,
                Need {

    Id id();

    /// Where it stands among its like; empty for rows without an order.
    String rank();
}
