package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.Finding.Severity.ERROR;
import static no.kompetanseplan.checks.Finding.Severity.NOTICE;
import static no.kompetanseplan.checks.Finding.Severity.WARNING;
import static no.kompetanseplan.checks.Topic.AGREEMENT;
import static no.kompetanseplan.checks.Topic.COVERAGE;
import static no.kompetanseplan.checks.Topic.ORDER;
import static no.kompetanseplan.checks.Topic.RULES;
import static no.kompetanseplan.checks.Topic.UNFINISHED;

import no.kompetanseplan.checks.Finding.Severity;

import java.util.Locale;

/// Everything a check can say, in the order the list of findings has within a [Topic].
public enum What {
    PLACEHOLDER(UNFINISHED, ERROR),
    NO_TITLE(UNFINISHED, ERROR),
    BRACKET_OPEN(UNFINISHED, WARNING),
    NO_RESPONSIBLE(UNFINISHED, WARNING),
    NO_CONTENT(UNFINISHED, WARNING),
    NO_PERIOD(UNFINISHED, WARNING),
    NO_LAW(UNFINISHED, WARNING),
    UNDATED(UNFINISHED, NOTICE),
    LAW_WITHOUT_SECTION(UNFINISHED, NOTICE),

    PERIOD_BACKWARDS(AGREEMENT, ERROR),
    MUNICIPALITY_TWICE(AGREEMENT, WARNING),
    COUNT_MUNICIPALITIES(AGREEMENT, WARNING),
    COUNT_AREAS(AGREEMENT, WARNING),
    COUNT_POSITIONS(AGREEMENT, WARNING),
    PERSONS_AND_POSITIONS(AGREEMENT, WARNING),
    SHARE_BOTH_WAYS(AGREEMENT, WARNING),
    YEARS_OF_PERIOD(AGREEMENT, WARNING),
    MEASURE_OUTSIDE(AGREEMENT, WARNING),
    THEME_DAY_OUTSIDE(AGREEMENT, WARNING),
    PRIORITISED_IN_POOL(AGREEMENT, WARNING),
    SAME_TITLE(AGREEMENT, WARNING),
    NAME_SPELLED_TWO_WAYS(AGREEMENT, WARNING),
    MEASURE_OUTSIDE_ACTION(AGREEMENT, NOTICE),

    AREA_WITHOUT_ROW(COVERAGE, WARNING),
    PROPOSAL_WITHOUT_ROW(COVERAGE, WARNING),
    NO_GOAL_LINKS(COVERAGE, WARNING),
    GOAL_WITHOUT_MEASURES(COVERAGE, WARNING),
    AREA_NUMBER_TITLE(COVERAGE, WARNING),
    AREA_NUMBER_LINK(COVERAGE, WARNING),
    MEASURE_WITHOUT_GOALS(COVERAGE, NOTICE),
    AREA_WITHOUT_NUMBER(COVERAGE, NOTICE),

    REFERENCE_GONE(ORDER, ERROR),
    NO_SUCH_CHAPTER(ORDER, WARNING),
    SECTION_NUMBER(ORDER, WARNING),
    NOT_ALPHABETICAL(ORDER, WARNING),

    CONVERSION_SAME_RATIO(RULES, WARNING),
    RULE_WITHOUT_AMOUNT(RULES, WARNING),
    LEAVE_RULE_UNFINISHED(RULES, WARNING),
    LEAVE_NOT_IN_STEP(RULES, NOTICE),
    LEAVE_MONTHS_NOT_IN_STEP(RULES, NOTICE);

    private final Topic topic;
    private final Severity severity;

    What(Topic topic, Severity severity) {
        this.topic = topic;
        this.severity = severity;
    }

    public Topic topic() {
        return topic;
    }

    public Severity severity() {
        return severity;
    }

    /// The name in texts, JSON and answers, such as `no-law`; never changes.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
