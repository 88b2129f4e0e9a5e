/// What a table is, without drawing it: columns and how their cells are read, sections of rows,
/// what is selected, sorted and filtered. Generic over the row type, which it knows by a key only.
/// Uses javafx.beans and javafx.collections, never javafx.scene.
///
/// ```java
/// Column<Person> name = Column.<Person>of("name", "NAVN", 10.6, Person::name)
///         .strong()
///         .box((person, text) -> text.isBlank()
///                 ? Reading.refused(texts.get("person.name.empty")) : Reading.ok(text));
/// GridModel<Person> model = new GridModel<>(Person::id, List.of(name));
/// model.onEdit(edits -> desk.edit("step.person", plan -> apply(plan, edits)));
/// model.setSections(List.of(Section.of("all", plan.persons())));   // again after each change
/// ```
@NullMarked
package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.NullMarked;
