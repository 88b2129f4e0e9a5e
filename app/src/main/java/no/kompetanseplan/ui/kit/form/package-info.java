/// Fields with their labels, for inspectors and calculators. Two ways in:
///
/// A [Form] shows the columns of a table as fields of the selected row, by the same declarations
/// that the grid edits by, and gives the same edits:
///
/// ```java
/// Form<Person> form = Form.of(texts, f -> f
///         .field(NAME)
///         .pair(ROLE, SHARE)
///         .section(texts.get("person.goals"), Buttons.link(texts.get("person.goals.edit"),
/// this::goals))
///         .node(goals));
/// form.onEdit(edits -> desk.edit("step.person", plan -> apply(plan, edits)));
/// form.show(List.of(person));   // again after each change; what is being typed stays
/// ```
///
/// The single pieces ([TextPiece], [AreaPiece], [ChoicePiece], [ChipsPiece]) serve calculators and
/// pages that keep no row. All commit by one rule: on leaving the field and on Enter, never when
/// nothing has changed; text is also offered half a second after the last key, to be saved while it
/// is typed.
@NullMarked
package no.kompetanseplan.ui.kit.form;

import org.jspecify.annotations.NullMarked;
