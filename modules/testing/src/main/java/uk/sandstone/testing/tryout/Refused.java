package uk.sandstone.testing.tryout;

/** The try-out cannot do what was asked; the message says what to do instead. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }
}
