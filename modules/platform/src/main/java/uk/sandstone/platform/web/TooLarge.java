package uk.sandstone.platform.web;

import java.io.IOException;

/** A body went on past the limit. */
class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
        super("The body is larger than " + most + " bytes.");
    }
}
