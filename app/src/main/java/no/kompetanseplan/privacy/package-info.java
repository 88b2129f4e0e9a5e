/// What a published table may show: figures that rest on few persons are hidden, then as many
/// others as keep the hidden ones from being worked out, and the result is tried by an attacker who
/// knows the rule. Imports `model` only.
@NullMarked
package no.kompetanseplan.privacy;

import org.jspecify.annotations.NullMarked;
