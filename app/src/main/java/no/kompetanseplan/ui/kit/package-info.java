/// The building blocks of the window: theme, icons, small controls, and in the sub-packages the
/// forms and the grid. It knows nothing of plans: a chapter hands it rows, columns, words and
/// callbacks. Imports `text`, JavaFX and the theme libraries only.
///
/// **The look** is one theme and one sheet. `Theme.apply(scene, dark, zoom)` dresses a scene; every
/// length in the sheet is in em of the root font (14 px at 100 %), so the zoom scales everything.
/// Style classes are listed at the top of `kompetanseplan.css`. Bold is a font family (`.semi`),
/// never a weight. Colours are the looked-up colours of the theme; text is never smaller than
/// `.tiny` (12 px).
///
/// ```java
/// Theme.apply(scene, false, 100);
/// Button add = Buttons.accent(Icon.ADD, texts.get("measures.new"));
/// Segments<View> views = Segments.of(View.values(), view -> texts.get(view.key()));
/// views.valueProperty().subscribe(this::show);
/// ```
///
/// Arrows inside the kit: `kit` <- `kit.form`, `kit` <- `kit.table` <- `kit.editor` <- `kit.grid`.
@NullMarked
package no.kompetanseplan.ui.kit;

import org.jspecify.annotations.NullMarked;
