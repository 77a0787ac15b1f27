/**
 * What Slack's composer makes of what a person types: `&`, `<` and `>` escaped, `@name`, `@here` and `#channel`
 * turned into references, addresses into links.
 *
 * References that are already written with an id (`<@U…>`, `<#C…>`) are kept, as when a person picks from the list.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
import type { Directory } from '../directory.ts';

/** Gives the text as Slack keeps it and sends it to apps. */
export function compose(typed: string, directory: Directory): string {
  const references = referencesOf(directory);
  const names = [...references.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const token = new RegExp(
    `(?<kept><[@#][A-Z0-9]+>)|(?<url>https?://[^\\s<>]*[^\\s<>.,;:!?)])|(?<![\\w@#])(?<name>${names.join('|')})(?![\\w-])`,
    'gi',
  );
  let text = '';
  let end = 0;
  for (const match of typed.matchAll(token)) {
    text += escaped(typed.slice(end, match.index)) + written(match.groups ?? {}, references, directory);
    end = match.index + match[0].length;
  }
  return text + escaped(typed.slice(end));
}

function written(
  groups: Record<string, string | undefined>,
  references: ReadonlyMap<string, string>,
  directory: Directory,
): string {
  const { kept, url, name } = groups;
  if (url !== undefined) return `<${escaped(url)}>`;
  if (name !== undefined) return references.get(name.toLowerCase()) ?? escaped(name);
  const reference = kept ?? '';
  const id = reference.slice(2, -1);
  const known = reference.startsWith('<@') ? directory.user(id) : directory.channel(id);
  return known === undefined ? escaped(reference) : reference;
}

/** What can be typed, in lower case, and the reference it becomes. */
function referencesOf(directory: Directory): ReadonlyMap<string, string> {
  const people = directory
    .users()
    .flatMap(({ id, name, realName }) => [name, realName].map((typed): [string, string] => [`@${typed}`, `<@${id}>`]));
  const channels = directory
    .channels()
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }): [string, string] => [`#${name}`, `<#${id}>`]);
  const all = ['here', 'channel', 'everyone'].map((range): [string, string] => [`@${range}`, `<!${range}>`]);
  return new Map([...all, ...channels, ...people].map(([typed, reference]) => [typed.toLowerCase(), reference]));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
