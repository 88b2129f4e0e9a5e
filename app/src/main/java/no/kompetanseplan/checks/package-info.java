/// What does not agree or is missing in a plan: one class per kind of check, each a pure function
/// of the plan. A check knows nothing of any one plan, and says nothing about a plan that is in
/// order.
@NullMarked
package no.kompetanseplan.checks;

import org.jspecify.annotations.NullMarked;
