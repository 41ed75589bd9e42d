package uk.sandstone.platform.api;

import java.util.Set;

/**
 * One word of the menu on every page. A module that owns a main page has a bean of this (package-private in {@code web}), so
 * that the template knows no module by name. Six at most, all modules together (ux.md §2.0).
 */
public interface MenuItem {

    /** Smaller stands further left. Tens, so that a later module fits between: My people 10, Gaps 20, Discharges 30, Find 40. */
    int order();

    /** A text key, such as {@code journey.menu.mine}. */
    String label();

    /** The page, from the root of the site and without {@code .xhtml}: {@code /journey/mine}. */
    String path();

    /** Who sees it: anyone who holds one of these. The page's rights are still checked at its face. */
    Set<Role> roles();
}
