package uk.sandstone.testing.borough;

import java.util.List;

/** Who Saltmere is to a ward: codes that are given to nobody. */
public final class Destination {

    /** The BaRS service id. */
    public static final String SERVICE = "2000099902";
    public static final String ODS = "ZSMBC";

    public static final List<String> ALL = List.of(SERVICE, ODS);

    private Destination() { }
}
