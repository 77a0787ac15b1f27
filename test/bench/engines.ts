/**
 * The engines that are compared, each over the same sections and set up by its own documentation for questions of
 * several words; of the ways that it documents, the one that found most on cert-manager. A heading weighs three, the
 * headings above it two, page and body one, wherever an engine knows weights. A library is loaded only where it is built,
 * so that no process carries the others.
 */
import { createAssistant } from '../../src/assistant/ask.ts';
import type { Page, Section } from '../../src/content/page.ts';

/** A built engine: question to sections, best first. */
export type Find = (question: string) => Promise<readonly Section[]> | readonly Section[];

export interface Engine {
  readonly name: string;
  /** The package that it is; ours has none. */
  readonly package?: string;
  /** How it was set up, in words. */
  readonly setUp: string;
  /** Where a question takes seconds, so many are asked and no more. */
  readonly mostQuestions?: number;
  readonly build: (pages: readonly Page[]) => Promise<Find> | Find;
}

/** A section as the libraries get it. */
interface Doc {
  readonly [key: string]: string | number;
  readonly id: number;
  readonly heading: string;
  readonly above: string;
  readonly page: string;
  readonly body: string;
}

const fields = ['heading', 'above', 'page', 'body'] as const;
const weights = { heading: 3, above: 2, page: 1, body: 1 } as const;
const shown = 10;

const ours: Engine = {
  name: 'this one',
  setUp: 'as it ships; the whole reply is timed, confidence and excerpt included',
  build(pages) {
    const assistant = createAssistant(pages);
    return (question) => assistant.ask(question).hits.map(({ section }) => section);
  },
};

const withLunr: Engine = {
  name: 'Lunr',
  package: 'lunr',
  setUp: 'its English pipeline (stems, stop words); each word as it is with boost 10, or within one edit',
  async build(pages) {
    const { default: lunr } = await import('lunr');
    const { sections, docs } = docsOf(pages);
    const index = lunr(function () {
      for (const field of fields) this.field(field, { boost: weights[field] });
      for (const doc of docs) this.add(doc);
    });
    return (question) => {
      const tokens = lunr.tokenizer(question);
      const results = index.query((query) => {
        query.term(tokens, { boost: 10 });
        query.term(
          tokens.filter((token) => token.toString().length > 3),
          { editDistance: 1 },
        );
      });
      return pick(
        sections,
        results.slice(0, shown).map(({ ref }) => Number(ref)),
      );
    };
  },
};

const withMiniSearch: Engine = {
  name: 'MiniSearch',
  package: 'minisearch',
  setUp: 'fuzzy 0.2 (prefixes on top find less, and take twice as long)',
  async build(pages) {
    const { default: MiniSearch } = await import('minisearch');
    const { sections, docs } = docsOf(pages);
    const index = new MiniSearch<Doc>({
      fields: [...fields],
      searchOptions: { boost: weights, fuzzy: 0.2 },
    });
    index.addAll(docs);
    return (question) =>
      pick(
        sections,
        index
          .search(question)
          .slice(0, shown)
          .map(({ id }) => Number(id)),
      );
  },
};

const withFlexSearch: Engine = {
  name: 'FlexSearch',
  package: 'flexsearch',
  setUp: 'a document index, English preset, encoder LatinBalance, suggestions on (prefixes and context find less)',
  async build(pages) {
    const { Charset, Document, Encoder } = await import('flexsearch');
    const { default: English } = await import('flexsearch/lang/en');
    const { sections, docs } = docsOf(pages);
    const encoder = new Encoder().assign(Charset.LatinBalance).assign(English);
    const index = new Document<Doc>({
      document: { id: 'id', index: fields.map((field) => ({ field, tokenize: 'strict' as const, encoder })) },
    });
    for (const doc of docs) index.add(doc);
    return (question) => {
      const found = index.search(question, { suggest: true, merge: true, limit: shown });
      return pick(
        sections,
        found.slice(0, shown).map(({ id }) => Number(id)),
      );
    };
  },
};

const withOrama: Engine = {
  name: 'Orama',
  package: '@orama/orama',
  setUp: 'English stems and stop words, prefixes as always (tolerance 1 finds less, and takes three times as long)',
  async build(pages) {
    const { create, insertMultiple, search } = await import('@orama/orama');
    const { default: English } = await import('flexsearch/lang/en');
    const stopWords = English.filter instanceof Set ? [...English.filter] : [];
    const { sections, docs } = docsOf(pages);
    const index = create({
      schema: { heading: 'string', above: 'string', page: 'string', body: 'string' },
      components: { tokenizer: { language: 'english', stemming: true, stopWords } },
    });
    await insertMultiple(
      index,
      docs.map((doc) => ({ ...doc, id: String(doc.id) })),
      1000,
    );
    return async (question) => {
      const { hits } = await search(index, { term: question, boost: weights, limit: shown });
      return pick(
        sections,
        hits.map(({ id }) => Number(id)),
      );
    };
  },
};

const withFuse: Engine = {
  name: 'fuse.js, headings',
  package: 'fuse.js',
  setUp:
    'token search over heading and headings above, ignoreLocation, threshold 0.3 (at its own 0.6 it finds nothing)',
  mostQuestions: 25,
  build: (pages) => fuseOver(pages, ['heading', 'above']),
};

const withFuseOverAll: Engine = {
  name: 'fuse.js, everything',
  package: 'fuse.js',
  setUp: 'the same over all fields; ignoreLocation is what its documentation has for long texts',
  mostQuestions: 5,
  build: (pages) => fuseOver(pages, fields),
};

/** Every engine, ours first. */
export const engines: readonly Engine[] = [
  ...[ours, withLunr, withMiniSearch, withFlexSearch, withOrama, withFuse, withFuseOverAll],
];

async function fuseOver(pages: readonly Page[], keys: readonly (typeof fields)[number][]): Promise<Find> {
  const { default: Fuse } = await import('fuse.js');
  const { sections, docs } = docsOf(pages);
  const fuse = new Fuse(docs, {
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
    keys: keys.map((name) => ({ name, weight: weights[name] })),
  });
  return (question) =>
    pick(
      sections,
      fuse.search(question, { limit: shown }).map(({ item }) => item.id),
    );
}

function docsOf(pages: readonly Page[]): { readonly sections: readonly Section[]; readonly docs: readonly Doc[] } {
  const sections = pages.flatMap((page) => page.sections);
  const docs = sections.map(({ title, breadcrumbs, page, text }, id) => ({
    ...{ id, heading: title, above: breadcrumbs.slice(0, -1).join(' ') },
    page: [page.title, page.description, ...page.aliases].join(' '),
    body: text,
  }));
  return { sections, docs };
}

function pick(sections: readonly Section[], ids: readonly number[]): Section[] {
  return ids.flatMap((id) => sections[id] ?? []);
}
