/** Versions as terms, numbers with points, and other terms that are numbers. */

/** True for `17`, `5.3`, `v3` and `30d`: one of many that could stand there. */
export function isNumeric(term: string): boolean {
  return /^v?\d/i.test(term);
}

/** True for `5.3` and `5.3.1`. */
export function isVersion(term: string): boolean {
  return /^\d+(\.\d+)+$/.test(term);
}

/** True for `5.3` and `5.3.1`: one is the release line of the other, or the same. */
export function sameLine(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

const number = String.raw`v?(\d{1,9}(?:\.(?:\d{1,9}|x)){1,4})\b`;
const upToThree = String.raw`(?:[\w-]{1,40} ){0,3}?`;
const fromTo = new RegExp(
  String.raw`\b(?:from|on) ${upToThree}${number}[^.?!\d]{0,60}?\bto ${upToThree}${number}`,
  'i',
);
const arrow = new RegExp(String.raw`\b${number} ?(?:->|=>|to) ?${number}`, 'i');
const onlyTo = new RegExp(String.raw`\b(?:go|get|move|going|getting|moving) (?:up )?to ${upToThree}${number}`, 'i');

/** What somebody who names two versions, "from 5.3 to 5.8" or "5.3 -> 5.8", or where to go, wants to do. */
export function wayBetweenVersions(text: string): 'upgrade' | 'revert' | undefined {
  const [, from, to] = fromTo.exec(text) ?? arrow.exec(text) ?? [];
  if (from === undefined || to === undefined) return onlyTo.test(text) ? 'upgrade' : undefined;
  return isNewer(from, to) ? 'revert' : 'upgrade';
}

/** True for `5.10` and `5.9`. */
export function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/** What software runs on and beside; general knowledge, no product's own parts. */
const surroundings =
  'mongo|mongodb|redis|valkey|postgres|postgresql|mysql|mariadb|kubernetes|k8s|eks|aks|gke|openshift|docker|golang|python|node|nodejs|java|ubuntu|debian|rhel|centos|rocky|linux|openssl|nginx|envoy';
const ofAnother = new RegExp(
  String.raw`\b(?:${surroundings})(?: (?:is|are|at|on|version|server|cluster|still|currently)){0,3} ?${number}`,
  'gi',
);

/** The versions of what the software runs on, as 4.4 in "our MongoDB is 4.4". */
export function versionsOfOthers(text: string): readonly string[] {
  return [...text.matchAll(ofAnother)].map(([, version = '']) => version);
}

const leaving = new RegExp(String.raw`\bfrom ${upToThree}${number}|\b${number} ?(?:->|=>|to) ?v?\d`, 'gi');

/** Of the versions named in a text, those that somebody wants to be on: all but the ones they come from. */
export function versionsWanted(text: string, versions: readonly string[]): readonly string[] {
  const left = [...text.matchAll(leaving)].map(([, from, before]) => from ?? before);
  const wanted = versions.filter((version) => !left.includes(version));
  return wanted.length > 0 ? wanted : versions;
}
