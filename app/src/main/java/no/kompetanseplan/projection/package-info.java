/// How many will work, and how many will be needed, in the years to come: stock and flow by
/// profession, municipality and single age, demand, what measures do to the gap, and bands of
/// uncertainty (formulas F5 to F12, F22 and F23). A figure of the future is an estimate, so this
/// package alone counts in `double`; nothing of it goes back into the plan. Imports `model`, `text`
/// for the words of its assumptions, and `staffing`.
@NullMarked
package no.kompetanseplan.projection;

import org.jspecify.annotations.NullMarked;
