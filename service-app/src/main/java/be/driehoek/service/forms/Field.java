package be.driehoek.service.forms;

/**
 * A field of a form.
 *
 * @param name its name in JSON
 * @param owner the record that it is a part of
 * @param kind what can be filled in
 * @param isRequired whether the reader refuses the record without it
 */
record Field(String name, Class<?> owner, Kind kind, boolean isRequired) {}
