package uk.sandstone.site.tags;

/** One answer drawn as several fields: an error about the answer leads to one of them. */
public interface SeveralFields {

    /** The id of the field where the error summary's link leads. */
    String fieldToMend();
}
