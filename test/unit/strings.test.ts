import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appWords } from '../../src/slack/render/app-words.ts';
import { deskWords } from '../../src/slack/render/desk-words.ts';
import { forumWords } from '../../src/slack/render/forum-words.ts';
import { gapsWords } from '../../src/slack/render/gaps-words.ts';
import { listWords } from '../../src/slack/render/list-words.ts';
import { refusalWords } from '../../src/slack/render/refusal-words.ts';
import { words } from '../../src/slack/render/words.ts';

/** The words themselves, the table of rights (for whoever installs the app), and what stands for a secret in a text. */
const left = ['slack/scopes.ts', 'desk/redact/found.ts', 'desk/redact/people-and-machines.ts'];
const isOfWords = (file: string) => /^slack\/render\/(?:\w+-)?words\.ts$/.test(file) || left.includes(file);
const root = join(import.meta.dirname, '../../src');
const files = globSync('{slack,assistant,desk,forum}/**/*.ts', { cwd: root }).filter((file) => !isOfWords(file));

interface Literal {
  readonly line: string;
  readonly text: string;
}

/** Every string and template of a source text, comments and regular expressions left out, with the line it begins on. */
function literalsOf(source: string): Literal[] {
  const found = source.matchAll(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:!&|?{};\n]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g,
  );
  return [...found].flatMap((match) => {
    const text = match[1] ?? match[2] ?? match[3];
    if (text === undefined) return [];
    const from = source.lastIndexOf('\n', match.index) + 1;
    return [{ text, line: source.slice(from, source.indexOf('\n', match.index)).trim() }];
  });
}

/** Two words beside each other, with what a template puts between them left out. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[,.:;!?’]* \p{L}{2,}/u.test(text.replace(/\$\{[^}]*\}/g, '0'));
}

/** What the log, whoever runs the app, and whoever reads about its rights are told: no word to people in Slack. */
function isForOthers({ text, line }: Literal): boolean {
  return /\blog\b|new (?:Error|Fault)\(|(?:inbox|outbox)\.|^import/.test(line) || /[A-Z]+_[A-Z]+|\bPORT\b/.test(text);
}

/** A label is a word that begins like one; a sentence does too, or stands where only sentences stand. */
function isSaid({ text, line }: Literal): boolean {
  if (/^\p{Lu}\p{Ll}+[.:!?…]?$/u.test(text)) return true;
  // A regular expression is read by nobody.
  if (!isSentence(text) || text.includes('(?:')) return false;
  return (
    /^(?:[*_<“]*\p{Lu}|\$\{)/u.test(text) ||
    /\b(?:text|title|label|hint|section|context|plainMessage|button)\b/.test(line)
  );
}

/** Every text of the words, functions called with sample values. */
function spoken(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, undefined, ['Ann', 2, 3, 4]))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => spoken(member, `${path}.${key}`));
}

describe('what the app says to people', () => {
  it('is written in the files of words and nowhere else', () => {
    const elsewhere = files.flatMap((file) =>
      literalsOf(readFileSync(join(root, file), 'utf8'))
        .filter((literal) => isSaid(literal) && !isForOthers(literal))
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is found by this test wherever it stands', () => {
    const source = [
      "a({ text: 'two words' });",
      'b(`$' + '{x} is gone`); // "Not this one"',
      "button(id, 'Withdraw'); button(id, 'withdraw');",
      "const c = /don't read 'This one'/;",
      "log.info('Nor this one');",
    ];
    const found = literalsOf(source.join('\n')).filter((literal) => isSaid(literal) && !isForOthers(literal));
    expect(found.map(({ text }) => text)).toEqual(['two words', '$' + '{x} is gone', 'Withdraw']);
  });

  it('has labels that fit a button, without an emoji as their only meaning', () => {
    const all = { words, appWords, deskWords, forumWords, gapsWords, listWords, refusalWords };
    for (const [path, text] of spoken(all)) {
      expect(text.trim(), path).toBe(text);
      expect(text.replace(/:[a-z_]+:|\p{Extended_Pictographic}/gu, '').trim(), path).not.toBe('');
    }
  });
});
