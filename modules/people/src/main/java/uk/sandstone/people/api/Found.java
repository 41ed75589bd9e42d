package uk.sandstone.people.api;

import java.util.List;

/** @param reasons why this hit, in words, the strongest first; never empty */
public record Found(PersonLine person, List<String> reasons) { }
