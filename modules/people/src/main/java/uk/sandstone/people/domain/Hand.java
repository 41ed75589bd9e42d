package uk.sandstone.people.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Whose hand writes, and when. @param day the day in England */
record Hand(String username, String name, Instant at, LocalDate day) { }
