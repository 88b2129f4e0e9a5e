package no.kompetanseplan.exchange;

import java.nio.IntBuffer;

/// A page of a finished document as it is seen.
///
/// @param pixels from the left and the top, each as alpha, red, green and blue
public record SheetPicture(int width, int height, IntBuffer pixels) {}
