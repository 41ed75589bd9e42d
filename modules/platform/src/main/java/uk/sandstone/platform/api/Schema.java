package uk.sandstone.platform.api;

/**
 * A module's own table space. Each module with tables has one bean of this; its migrations lie in
 * {@code db/migration/<name>} and touch no other schema.
 */
public interface Schema {
    String name();
}
