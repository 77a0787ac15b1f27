/**
 * The arguments of one call, whether they came as a form (where lists and objects are JSON text) or as JSON.
 * Asking for one that is missing or of the wrong kind refuses the call as Slack does.
 */
import { type Json, parseJson } from '../json.ts';
import { Refusal, refusalWithMessages } from '../refusal.ts';

export class Arguments {
  readonly #given: Json;

  constructor(given: Json) {
    this.#given = given;
  }

  /** Gives a string; undefined where the argument was left out or is empty. */
  text(name: string): string | undefined {
    const value = this.#given[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') throw new Refusal('invalid_arguments');
    return String(value);
  }

  /** Gives a string that must be there. @throws {Refusal} invalid_arguments */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  /** Gives a switch; off where it was left out. */
  flag(name: string): boolean {
    return ['true', '1'].includes(String(this.#given[name]));
  }

  /** Gives a whole number from 1 to `max`, or `fallback`. @throws {Refusal} invalid_limit */
  count(name: string, fallback: number, max: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1) throw new Refusal('invalid_limit');
    return Math.min(count, max);
  }

  /** Gives a list or an object that must be there. @throws {Refusal} invalid_arguments */
  requiredJson(name: string): unknown {
    const value = this.json(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  /** Gives a list or an object; JSON text is read, broken JSON refused with the error `broken`. */
  json(name: string, broken = 'invalid_arguments'): unknown {
    const value = this.#given[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    const parsed = parseJson(value);
    if (parsed === undefined) throw new Refusal(broken);
    return parsed;
  }
}

function missing(name: string): Refusal {
  return refusalWithMessages('invalid_arguments', [`missing required field: ${name}`]);
}
