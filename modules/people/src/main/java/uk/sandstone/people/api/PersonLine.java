package uk.sandstone.people.api;

import java.util.List;

/**
 * One line about a person.
 *
 * @param age        in whole years today; null when the birth date is not known
 * @param place      the neighbourhood as people name it, else the town; null when not known
 * @param restricted the reader may know that there is a record, not what is in it: then name is not given
 */
public record PersonLine(PersonId id, String name, Integer age, String place, List<String> waysToCommunicate,
                         boolean restricted) { }
