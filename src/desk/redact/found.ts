/**
 * What every rule of redaction gives: where a secret stands in a text, and what it is. A rule looks for one family of
 * shapes and knows nothing of the others; `cover` puts what they find out of sight.
 */

/** What a secret is called where it stood. */
export type SecretKind =
  | 'private key'
  | 'password'
  | 'secret'
  | 'token'
  | 'credentials'
  | 'cookie'
  | 'webhook'
  | 'email address'
  | 'IP address'
  | 'host'
  | 'user';

/** A secret, from one position of a text up to another. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
}

/** Gives what it finds in a text, in the order of the text and without overlaps. */
export type Finder = (text: string) => readonly Found[];

/** A stretch of a text; one that is settled is neither read nor changed by any further rule. */
export interface Stretch {
  readonly text: string;
  readonly settled: boolean;
}

/** Puts a marker in the place of each secret that the rule finds. */
export function cover(stretches: readonly Stretch[], find: Finder): readonly Stretch[] {
  return split(stretches, find, (_text, kind) => `[redacted: ${kind}]`);
}

/** Leaves what the pattern matches as it is, and keeps all further rules off it. */
export function settle(stretches: readonly Stretch[], pattern: RegExp): readonly Stretch[] {
  const find: Finder = (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      kind: 'secret',
    }));
  return split(stretches, find, (text) => text);
}

function split(
  stretches: readonly Stretch[],
  find: Finder,
  instead: (text: string, kind: SecretKind) => string,
): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (const stretch of stretches) {
    const found = stretch.settled ? [] : find(stretch.text);
    if (found.length === 0) {
      pieces.push(stretch);
      continue;
    }
    let from = 0;
    for (const { start, end, kind } of found) {
      pieces.push(between(stretch.text.slice(from, start)));
      pieces.push({ text: instead(stretch.text.slice(start, end), kind), settled: true });
      from = end;
    }
    pieces.push(between(stretch.text.slice(from)));
  }
  return pieces;
}

/** What is left around a secret. Signs alone are none: thousands of `://` are not read by every further rule. */
function between(text: string): Stretch {
  return { text, settled: !/[\p{L}\p{N}]/u.test(text) };
}

/**
 * Makes a rule of a pattern whose named group `secret` is what must go, and whose group `before`, if it has one, is
 * all that stands before it. What `isSecret` does not hold for one is passed over: reading goes on at its beginning where
 * something stood before it, which may be the name of another setting, and at its end where nothing did.
 */
export function findBy(
  pattern: RegExp,
  kind: SecretKind,
  isSecret: (secret: string, groups: Readonly<Record<string, string | undefined>>) => boolean = () => true,
): Finder {
  // One for all texts: what is masked falls into thousands of stretches, and to make one for each took longer than to read.
  const reader = new RegExp(pattern);
  return (text) => {
    const found: Found[] = [];
    reader.lastIndex = 0;
    for (let match = reader.exec(text); match !== null; match = reader.exec(text)) {
      const groups = match.groups ?? {};
      const start = match.index + (groups['before']?.length ?? 0);
      const secret = groups['secret'] ?? '';
      const end = start + secret.length;
      if (secret !== '' && isSecret(secret, groups)) {
        found.push({ start, end, kind });
        reader.lastIndex = end;
      } else {
        reader.lastIndex = Math.max(start > match.index ? start : end, match.index + 1);
      }
    }
    return found;
  };
}
