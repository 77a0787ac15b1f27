/**
 * The lines of a long message that matter: what a person wrote around a paste, and the errors in it. The rest of a log
 * says nothing about what is asked and would only drown it.
 */

/** In characters; a shorter message is asked as it is. */
const longEnough = 2_000;
/** What is kept of a longer one, in characters and lines; a single line is cut. */
const mostKept = 2_000;
const longestLine = 400;
/** Of a message longer than Slack lets anybody send, only its beginning and its end are looked at. */
const mostRead = 40_000;

/** Words that tell of an error. */
export const errors =
  /\b(?:errors?|exception|fatal|panic|caused by|cause|failed|failure|refused|denied|forbidden|invalid|unable|cannot|can['’]t|not found|unsupported|deprecated|mismatch|timed? ?out)\b/i;
const asking =
  /\?\s*$|^\s*(?:how|what|which|where|when|who|why|can|could|do|does|is|are|should|we|i|our|my|after|since)\b/i;
/** What machines write: times, levels, braces, stack frames, paths, long runs without a blank. */
const machine =
  /^\s*(?:at |\{|\}|\[|<|#|\||"|[-=*_]{3,}|\d{2,4}[-/:]\d\d)|\b(?:level|time|ts)=|\b(?:INFO|DEBUG|WARN|TRACE)\b|^\s+\S+\.\w+:\d+|\S{60,}/;

interface Rated {
  readonly line: string;
  readonly place: number;
  readonly rating: number;
}

/** The message, or what of it matters, in its order. Linear in its length. */
export function essentialLines(message: string): string {
  if (message.length <= longEnough) return message;
  const text =
    message.length <= mostRead ? message : `${message.slice(0, mostRead / 2)}\n${message.slice(-mostRead / 2)}`;
  const rated = ratedLines(text.split('\n').map((line) => line.slice(0, longestLine)));
  const kept: Rated[] = [];
  let length = 0;
  for (const each of rated.toSorted((one, other) => other.rating - one.rating || one.place - other.place)) {
    if (length + each.line.length > mostKept) continue;
    kept.push(each);
    length += each.line.length + 1;
  }
  return kept
    .sort((one, other) => one.place - other.place)
    .map(({ line }) => line)
    .join('\n');
}

function ratedLines(lines: readonly string[]): Rated[] {
  const seen = new Set<string>();
  const lastError = lines.findLastIndex((line) => errors.test(line));
  return lines.flatMap((line, place) => {
    const key = line.replace(/\d+/g, '0').trim();
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ line, place, rating: ratingOf(line) + (place === lastError ? 1 : 0) }];
  });
}

/** 4 for a question that a person wrote, 3 for other words of theirs, 2 for an error, 0 for the rest. */
function ratingOf(line: string): number {
  if (machine.test(line)) return errors.test(line) ? 2 : 0;
  if (asking.test(line)) return 4;
  return errors.test(line) ? 2.5 : /^\s*\p{L}[\p{L}\p{N}' ,.:;-]+$/u.test(line) ? 3 : 1;
}
