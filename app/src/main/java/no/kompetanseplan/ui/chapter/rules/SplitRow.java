package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Split;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A shared cost line with what nobody has accepted of it.
record SplitRow(Split split, List<Finding> findings) {

    SplitRow {
        findings = List.copyOf(findings);
    }

    /// Takes its time: it looks for all findings of the plan.
    static List<SplitRow> of(Assessment assessment) {
        Map<Id, List<Finding>> found =
                assessment.openFindings().stream().collect(Collectors.groupingBy(Finding::row));
        return Split.of(assessment.plan(), assessment.budget()).stream()
                .map(split -> new SplitRow(split, found.getOrDefault(split.line().id(), List.of())))
                .toList();
    }

    Id line() {
        return split.line().id();
    }

    boolean has(What what) {
        return findings.stream().anyMatch(finding -> finding.what() == what);
    }

    /// Whether more or less is given than it costs.
    boolean isOff() {
        Money surplus = split.surplus();
        return surplus != null && !surplus.isZero();
    }
}
