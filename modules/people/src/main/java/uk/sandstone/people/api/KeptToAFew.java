package uk.sandstone.people.api;

import uk.sandstone.platform.api.NotAllowed;

/** The record is restricted, and whoever asked is not among those who may see it. They may say why it cannot wait. */
public class KeptToAFew extends NotAllowed {

    private static final long serialVersionUID = 1L;

    public KeptToAFew() {
        super("people.kept-to-a-few");
    }
}
