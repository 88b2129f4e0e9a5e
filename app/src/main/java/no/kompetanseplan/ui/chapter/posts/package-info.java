/// Posts and conversions: positions that municipalities share, what they can lend each other, posts
/// that become posts of another kind, more full-time work, and supplements for those who stay.
@NullMarked
package no.kompetanseplan.ui.chapter.posts;

import org.jspecify.annotations.NullMarked;
