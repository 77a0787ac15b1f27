/**
 * The labelled questions that are present: the bundled ones, those about the documentations beside the project when
 * these are there, and those about `others.ts` when these were brought. Those that end in `-own`, `-short` (of a few
 * words), `-real` (modelled on threads) and `-heldout`, and those about the others, are ours, written without a look at
 * the engine; nothing is ever fitted on the held-out ones, nor on `cert-manager-real`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Labelled as LabelledQuestion, placeOf as place, readLabelled } from '../../src/cli/eval/labelled.ts';
import type { Page, Section } from '../../src/content/page.ts';
import { documentationIn } from '../documentation.ts';
import { folderOfOther, isOther, otherNames } from './others.ts';

export type Labelled = LabelledQuestion;

/** A documentation and the questions about it. */
export interface LabelledSet {
  readonly name: SetName;
  readonly pages: readonly Page[];
  /** Milliseconds that reading the folder took. */
  readonly readMs: number;
  readonly questions: readonly Labelled[];
  /** Texts of links, and where they lead; empty where there are none. */
  readonly links: readonly Labelled[];
  /** No set before it is about the same pages: strings of theirs are asked for here. */
  readonly isMain: boolean;
}

/** The sets that weights and confidence are fitted on. */
export const fittedSets = [
  'natural',
  'blind',
  'everyday',
  'bundled',
  'bundled-short',
  'tyk-docs',
  'tyk-docs-own',
  'tyk-docs-real',
  'tyk-docs-short',
  'cert-manager',
  'cert-manager-own',
  'cert-manager-short',
  ...otherNames,
] as const;
/**
 * Every set, the held-out ones too; blind are questions whose writers had not read the guides, or avoided their words; quiet is sixty questions about the bundled guides' neighbourhood that they do not
 * answer, written before their misses were mended and scored only after; tyk-docs-hugo is the same documentation and the same questions before its move to
 * Mintlify, and follow-ups are questions that lean on others before them.
 */
export const allSets = [
  ...fittedSets,
  'natural-kept',
  'blind-kept',
  'quiet',
  'cert-manager-real',
  'tyk-docs-heldout',
  'cert-manager-heldout',
  'tyk-docs-hugo',
  'follow-ups',
] as const;
export type SetName = (typeof allSets)[number];

interface Source {
  readonly dir: string;
  readonly file: string;
  /** The key of the labels. */
  readonly labels: 'relevant' | 'hugo_relevant';
  readonly isMain: boolean;
}

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');

/** Those of the named sets whose folder and questions are both present. */
export async function loadSets(names: readonly SetName[] = fittedSets): Promise<LabelledSet[]> {
  const sets: LabelledSet[] = [];
  for (const name of names) {
    if (!isPresent(name)) continue;
    const { dir, file, labels, isMain } = sourceOf(name);
    const start = performance.now();
    const { pages } = await documentationIn(dir);
    const readMs = performance.now() - start;
    const links = labels === 'relevant' ? file.replace(/\.jsonl$/, '-linktext.jsonl') : '';
    const [questions, linked] = [readQuestions(file, labels), readQuestions(links, labels)];
    sets.push({ name, pages, readMs, questions, links: linked, isMain });
  }
  return sets;
}

/** The documentation that a set asks: sets about the same one are never on both sides of a fold. */
export function documentationOf(set: SetName): string {
  return isAboutBundled(set) ? 'bundled' : set.replace(/-(?:hugo|own|real|short|heldout)$/, '');
}

function isAboutBundled(set: SetName): boolean {
  return [
    'natural',
    'natural-kept',
    'blind',
    'blind-kept',
    'everyday',
    'bundled',
    'bundled-short',
    'follow-ups',
  ].includes(set);
}

/** Says whether both the folder and the questions are there. */
export function isPresent(name: SetName): boolean {
  const { dir, file } = sourceOf(name);
  return existsSync(dir) && existsSync(file);
}

/** The folder of a set's documentation. */
export function folderOf(name: SetName): string {
  return sourceOf(name).dir;
}

/** Where a section stands, as the labels name it. */
export function placeOf(section: Section): string {
  return place(section);
}

function sourceOf(name: SetName): Source {
  const corpus = (of: string) => join(shared, 'corpora', of);
  const ours = join(root, 'test/eval', `${name}.jsonl`);
  if (isOther(name)) return { dir: folderOfOther(name), file: ours, labels: 'relevant', isMain: false };
  const theirs = (of: string) => join(shared, 'eval', `${of}.jsonl`);
  switch (name) {
    case 'natural':
    case 'natural-kept':
    case 'blind':
    case 'blind-kept':
    case 'quiet':
    case 'everyday':
    case 'bundled':
    case 'bundled-short':
    case 'follow-ups':
      return { dir: join(root, 'content'), file: ours, labels: 'relevant', isMain: name === 'bundled' };
    case 'tyk-docs':
    case 'cert-manager':
      return { dir: corpus(name), file: theirs(name), labels: 'relevant', isMain: true };
    case 'tyk-docs-own':
    case 'cert-manager-own':
    case 'tyk-docs-real':
    case 'tyk-docs-short':
    case 'cert-manager-short':
    case 'cert-manager-real':
    case 'tyk-docs-heldout':
    case 'cert-manager-heldout':
      return { dir: corpus(documentationOf(name)), file: ours, labels: 'relevant', isMain: false };
    case 'tyk-docs-hugo':
      return { dir: corpus(name), file: theirs('tyk-docs'), labels: 'hugo_relevant', isMain: true };
  }
}

function readQuestions(file: string, labels: Source['labels']): Labelled[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return readLabelled(labels === 'relevant' ? text : text.split('\n').flatMap(relabelled).join('\n'));
}

const hugoLine = z.looseObject({ kind: z.string(), hugo_relevant: z.array(z.unknown()) });

/** The line with the labels of the Hugo pages; without those that it answers nowhere. */
function relabelled(line: string): string[] {
  if (line.trim() === '') return [];
  const question = hugoLine.parse(JSON.parse(line));
  const { kind, hugo_relevant: relevant } = question;
  return kind !== 'unanswerable' && relevant.length === 0 ? [] : [JSON.stringify({ ...question, relevant })];
}
