/// The rules of chapter 6 as pure calculators: leave, supplements, stipends, service obligation,
/// conversion, and what a day costs. Each answer says which rule gave it; what the rules do not say
/// is a result of its own, never a guess. Imports `model` only.
@NullMarked
package no.kompetanseplan.rules;

import org.jspecify.annotations.NullMarked;
