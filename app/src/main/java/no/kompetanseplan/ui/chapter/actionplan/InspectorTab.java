package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;

import no.kompetanseplan.model.Measure;

import java.util.List;

/// One tab of the inspector of measures.
interface InspectorTab {

    Node node();

    /// Shows measures, at least one, in their newest version. What is being typed stays.
    void show(List<Measure> measures);

    /// Writes what is being typed.
    default void commit() {}

    /// Puts the keyboard in the first field.
    void focus();
}
