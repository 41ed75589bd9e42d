package uk.sandstone.site.boundaries.wrong.page.people.web;

import jakarta.persistence.EntityManager;

/** A page that helps itself. */
public class HastyPage {
    EntityManager tables;
}
