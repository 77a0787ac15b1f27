/** The variables about time -> the policy that the desk goes by, or what is wrong with them. */
import { readFile } from 'node:fs/promises';
import { type Config, timeNames } from '../config.ts';
import type { TimePolicy } from '../desk/due.ts';
import { toTimePolicy } from '../desk/time-settings.ts';
import { Fault } from '../fault.ts';

/**
 * Reads the policy.
 *
 * @throws {Fault} CONFIG_INVALID naming every variable that is wrong, one line each.
 */
export async function readTimePolicy(time: Config['time']): Promise<TimePolicy> {
  const policy = await judgeTime(time);
  if (!('problems' in policy)) return policy;
  throw new Fault('CONFIG_INVALID', [...policy.problems.values()].join('\n'), {
    cure: 'README.md, "Configuration", explains every variable.',
  });
}

/** The same, with what is wrong as a line for each variable, by its name. */
export async function judgeTime(
  time: Config['time'],
): Promise<TimePolicy | { readonly problems: ReadonlyMap<string, string> }> {
  const holidays = time.holidays === undefined ? undefined : await datesOf(time.holidays);
  const policy = toTimePolicy({ ...time, ...(holidays !== undefined && { holidays }) });
  if (!('problems' in policy)) return policy;
  return {
    problems: new Map(
      policy.problems.map(({ setting, must }) => [timeNames[setting], `${timeNames[setting]} ${must}`]),
    ),
  };
}

/** Dates, or the name of a file with one a line and perhaps a word after it; what is neither is judged as dates. */
async function datesOf(given: string): Promise<string> {
  if (/^[\d\s,-]*$/.test(given)) return given;
  try {
    const lines = (await readFile(given, 'utf8')).split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
    return lines.flatMap((line) => line.split(/\s+/)[0] || []).join(',');
  } catch {
    // There is no such file.
    return given;
  }
}
