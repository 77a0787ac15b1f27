/**
 * Values that came over the wire and are not yet known to be anything: what they are is asked here,
 * one question a function, so that no other file has to claim a type.
 */

/** A JSON object whose members are still unknown. */
export type Json = Readonly<Record<string, unknown>>;

/** Says whether a value is a JSON object, and not an array or null. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives the JSON object, or an empty one for anything else. */
export function jsonOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** Gives the array, or an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Gives the JSON objects of an array, leaving out everything else. */
export function jsonsOf(value: unknown): readonly Json[] {
  return listOf(value).filter(isJson);
}

/** Gives the string, or undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Reads JSON text; undefined where it is broken. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gives the object without the members that are undefined, as JSON would. */
export function compact(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
