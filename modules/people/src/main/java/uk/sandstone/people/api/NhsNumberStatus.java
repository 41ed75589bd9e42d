package uk.sandstone.people.api;

/** How far a person's NHS number may be believed. Only a verified one may link a record without a person looking. */
public enum NhsNumberStatus { VERIFIED, UNVERIFIED, ABSENT }
