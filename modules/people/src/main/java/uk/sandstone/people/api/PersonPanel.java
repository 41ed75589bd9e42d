package uk.sandstone.people.api;

/**
 * A part of the person's page that another module brings: one CDI bean of this for each part, found at run time, so that
 * people need not know who comes. A panel that fails says so in its own place; the rest of the page stands.
 *
 * <p>The page is a {@code ui:composition} without template, such as {@code /journey/on-person.xhtml}. In it {@code person} is
 * the {@link PersonId}, survivor of any merge. It shows and links; a form belongs on a page of its own. It uses no
 * {@code c:} tags, which run before anything can be caught.
 */
public interface PersonPanel {

    /** Lower stands higher. Journey takes 10, discharges 20. */
    int order();

    /** From the root of the pages, beginning with a slash. */
    String page();

    /** In the narrow column beside what is known, or in the wide one below it. */
    default boolean beside() {
        return true;
    }
}
