/**
 * A small language for the shape of JSON, and the one function that checks a value against it. Block Kit is
 * written in it as tables (composition.ts, elements.ts, blocks.ts); every problem carries its JSON pointer.
 *
 * Lengths count UTF-16 units: Slack does not say which unit it counts in.
 */
import { isJson, type Json } from '../json.ts';

/** What a value must look like. Objects take no key that is not named. */
export type Rule =
  | { readonly is: 'text'; readonly min: number; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'flag' }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly is: 'list'; readonly of: Rule; readonly min: number; readonly max: number }
  | ObjectRule
  | { readonly is: 'variant'; readonly of: Readonly<Record<string, Rule>> }
  | { readonly is: 'free' };

export interface ObjectRule {
  readonly is: 'object';
  readonly fields: Readonly<Record<string, Rule>>;
  readonly required: readonly string[];
  /** Exactly one of these. */
  readonly oneOf?: readonly string[];
  /** At least one of these. */
  readonly anyOf?: readonly string[];
  /** What the fields mean together; gives a message for each problem. */
  readonly together?: (value: Json) => readonly string[];
}

/** What is wrong, and where. */
export interface Problem {
  readonly message: string;
  /** A JSON pointer, `/blocks/0/text`. */
  readonly pointer: string;
}

/** A string of `min` to `max` characters. */
export const text = (max: number, min = 1): Rule => ({ is: 'text', min, max });
/** A string of one form, whatever its length. */
export const pattern = (form: RegExp): Rule => ({ is: 'text', min: 1, max: 255, pattern: form });
/** True or false. */
export const flag: Rule = { is: 'flag' };
/** Anything at all: parts that Slack checks later or not at all. */
export const free: Rule = { is: 'free' };
/** A number of a range, both ends in it. */
export const number = (min: number, max: number): Rule => ({ is: 'number', min, max });
/** One of some values. */
export const choice = (...of: readonly (string | number)[]): Rule => ({ is: 'choice', of });
/** An array of `min` to `max` items. */
export const list = (of: Rule, max: number, min = 1): Rule => ({ is: 'list', of, min, max });
/** One of several objects, told apart by their `type`. */
export const variant = (of: Readonly<Record<string, Rule>>): Rule => ({ is: 'variant', of });
/** An object with these fields; `more` says which must be there and how they go together. */
export const object = (
  fields: Readonly<Record<string, Rule>>,
  required: readonly string[] = [],
  more: Pick<ObjectRule, 'oneOf' | 'anyOf' | 'together'> = {},
): ObjectRule => ({ is: 'object', fields, required, ...more });

/** Gives everything that is wrong with a value, outermost first. */
export function check(rule: Rule, value: unknown, pointer: string): readonly Problem[] {
  switch (rule.is) {
    case 'free':
      return [];
    case 'list':
      return Array.isArray(value) ? checkList(rule, value, pointer) : [{ message: 'must be an array', pointer }];
    case 'object':
      return isJson(value) ? checkObject(rule, value, pointer) : [{ message: 'must be an object', pointer }];
    case 'variant':
      return isJson(value) ? checkVariant(rule.of, value, pointer) : [{ message: 'must be an object', pointer }];
    default:
      return checkScalar(rule, value).map((message) => ({ message, pointer }));
  }
}

type Scalar = Extract<Rule, { readonly is: 'text' | 'flag' | 'number' | 'choice' }>;

function checkScalar(rule: Scalar, value: unknown): readonly string[] {
  switch (rule.is) {
    case 'text':
      return checkText(rule, value);
    case 'flag':
      return typeof value === 'boolean' ? [] : ['must be a boolean'];
    case 'number':
      if (typeof value !== 'number') return ['must be a number'];
      return value < rule.min || value > rule.max ? [`must be from ${rule.min} to ${rule.max}`] : [];
    case 'choice':
      return rule.of.some((allowed) => allowed === value) ? [] : [`must be one of: ${rule.of.join(', ')}`];
  }
}

function checkList(
  rule: Rule & { readonly is: 'list' },
  items: readonly unknown[],
  pointer: string,
): readonly Problem[] {
  if (items.length > rule.max) return [{ message: `no more than ${rule.max} items allowed`, pointer }];
  if (items.length < rule.min) return [{ message: `no fewer than ${rule.min} items allowed`, pointer }];
  return items.flatMap((item, at) => check(rule.of, item, `${pointer}/${at}`));
}

function checkText(rule: Rule & { readonly is: 'text' }, value: unknown): readonly string[] {
  if (typeof value !== 'string') return ['must be a string'];
  if (value.length > rule.max) return [`must be less than ${rule.max + 1} characters`];
  if (value.length < rule.min) return [`must be more than ${rule.min - 1} characters`];
  return rule.pattern !== undefined && !rule.pattern.test(value) ? ['is not of the right form'] : [];
}

function checkObject(rule: ObjectRule, value: Json, pointer: string): readonly Problem[] {
  const has = (key: string): boolean => value[key] !== undefined;
  const messages = [
    ...rule.required.filter((key) => !has(key)).map((key) => `missing required field: ${key}`),
    ...(rule.oneOf !== undefined && rule.oneOf.filter(has).length !== 1
      ? [`exactly one of these fields is required: ${rule.oneOf.join(', ')}`]
      : []),
    ...(rule.anyOf !== undefined && !rule.anyOf.some(has)
      ? [`at least one of these fields is required: ${rule.anyOf.join(', ')}`]
      : []),
    ...(rule.together?.(value) ?? []),
  ];
  const fields = Object.entries(value).flatMap(([key, field]) => {
    if (field === undefined) return [];
    const fieldRule = rule.fields[key];
    if (fieldRule === undefined) return [{ message: `invalid additional property: ${key}`, pointer }];
    return check(fieldRule, field, `${pointer}/${key}`);
  });
  return [...messages.map((message) => ({ message, pointer })), ...fields];
}

function checkVariant(of: Readonly<Record<string, Rule>>, value: Json, pointer: string): readonly Problem[] {
  const { type, ...rest } = value;
  if (type === undefined) return [{ message: 'missing required field: type', pointer }];
  const rule = Object.hasOwn(of, String(type)) ? of[String(type)] : undefined;
  if (rule === undefined) return [{ message: `unsupported type: ${String(type)}`, pointer: `${pointer}/type` }];
  return check(rule, rest, pointer);
}
