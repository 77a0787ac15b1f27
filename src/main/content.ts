/**
 * The content that the app answers from, kept fresh: its folders are watched, what has changed is read and indexed in
 * turns with all else, and what comes of it takes the place of the old in one assignment. Until then, and whenever a
 * change cannot be read, the old stays.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { createAssistant } from '../assistant/ask.ts';
import type { Learned } from '../assistant/learned.ts';
import { componentsOf, platformsOf } from '../assistant/platforms.ts';
import type { Assistant } from '../assistant/reply.ts';
import { type Shelf, shelfOf } from '../assistant/shelf.ts';
import { warmUp } from '../assistant/warm-up.ts';
import type { ContentSource } from '../content/folder.ts';
import { createLinks, type Links } from '../content/links.ts';
import type { Content, Page, Section } from '../content/page.ts';
import type { Log } from '../ops/log.ts';
import type { Index } from '../search/index/index.ts';
import { createSectionFinder, type SectionFinder } from '../search/section-finder.ts';
import { contentId } from './content-id.ts';
import { createComplaint, createReporter } from './content-log.ts';
import { createContentReading } from './content-reading.ts';
import { inTurns } from './in-turns.ts';
import { createWatch } from './watch.ts';

/** Content in use. What it gives is of the moment: ask again for each question. */
export interface LiveContent {
  assistant(): Assistant;
  /** Resolves the links of the content in use. */
  readonly links: Links;
  /** What the pages are for, as their headings write it, the most common first. */
  platforms(): readonly string[];
  /** What they are about, in the same way. */
  components(): readonly string[];
  /** The pages to leaf through. */
  shelf(): Shelf;
  /** The sections of a page in reading order; none where there is no such page. */
  sectionsOf(path: string): readonly Section[];
  /** Puts what was learned in the place of what was learned before, for the next question; nothing is read anew. */
  learn(learned: readonly Learned[]): void;
  /** Puts pages that people wrote here in the place of those before, beside the folders'; settles once they are used. */
  publish(pages: readonly Page[]): Promise<void>;
  /** Asks before anybody does, in turns with all else, so that nobody need wait for it: the first replies are faster. */
  warmUp(): Promise<void>;
  /** An assistant that knows the folders alone: nothing that was learned, or written here. Takes as long as a reload. */
  documented(): Promise<Assistant>;
  /** The section that a public address leads to, if it leads to one alone. */
  sectionAt(url: string): { readonly path: string; readonly anchor: string } | undefined;
  /** Sections by what they are called, best first, as somebody types. */
  findSections(typed: string, limit: number): readonly Section[];
  /** Every section, in reading order. */
  sections(): readonly Section[];
  /** How many pages there are. */
  size(): number;
  /** How much is answered from, and since when, in epoch milliseconds. */
  extent(): { readonly pages: number; readonly sections: number; readonly builtAt: number };
  /** A name for the state that the content is in, see `content-id.ts`. */
  id(): string;
  /** Stops watching, and reading if it does. */
  close(): void;
}

/** Long enough for an editor to finish what it writes, too short to be noticed. */
const settleMs = 80;

/**
 * Reads the folders, and reads them again whenever something in them changes. Findings go to the log, once each; so
 * does every reload, as `content reloaded` or `content not reloaded`.
 *
 * Where the file `prepared` has what comes of them, it begins with that: see `prepareOnce`.
 *
 * @throws {Fault} as `loadContent` does, when there is nothing to begin with.
 */
export async function openContent(
  sources: readonly ContentSource[],
  log: Log,
  prepared?: string,
): Promise<LiveContent> {
  await using opening = new AsyncDisposableStack();
  const closing = opening.adopt(new AbortController(), (controller) => controller.abort());
  const folders = createContentReading(sources, closing.signal);
  const report = createReporter(log);
  const watch = opening.adopt(createWatch(sources, log, startReload), ({ close }) => close());
  const complain = createComplaint(log);
  let changes = 0;
  // Two readings at once could end in the wrong order: what changes during one is read after it.
  let reading: Promise<void> | undefined = Promise.resolve();
  let known: readonly Learned[] = [];
  let written: readonly Page[] = [];

  await watch.renew();
  const first = await folders.begin(prepared);
  let current = toUse({ documents: first.content.pages, ...about(first.content.pages, first.index) });
  report(first.content.findings);
  reading = undefined;
  if (changes > 0) void startReload();

  function startReload(): Promise<void> {
    changes += 1;
    reading ??= reloadUntilFresh();
    return reading;
  }

  async function reloadUntilFresh(): Promise<void> {
    await settled(closing.signal);
    let seen: number;
    do {
      seen = changes;
      if (!closing.signal.aborted) await reload();
    } while (seen !== changes && !closing.signal.aborted);
    reading = undefined;
  }

  async function reload(): Promise<void> {
    const startedAt = performance.now();
    try {
      await watch.renew();
      const now = await folders.read();
      const broken = brokenSince(current.documents, now);
      current = toUse(await prepare([...now.pages, ...broken]));
      report(now.findings);
      complain(undefined);
      const tookMs = Math.round(performance.now() - startedAt);
      log.info({ pages: current.pages.length, kept: broken.length, tookMs }, 'content reloaded');
    } catch (error) {
      // Whatever a file does to its reader, there are answers as before.
      if (!closing.signal.aborted) complain(error);
    }
  }

  async function prepare(documents: readonly Page[]) {
    const pages = [...documents, ...written];
    return { documents, ...about(pages, await folders.indexOf(pages)) };
  }

  /** In one go with taking it into use, so that nothing is lost that is learned meanwhile. */
  function toUse(prepared: Awaited<ReturnType<typeof prepare>>) {
    const finder = createSectionFinder(prepared.index.sections);
    return { ...prepared, finder, assistant: createAssistant(prepared.pages, prepared.index, known) };
  }

  const opened = opening.move();
  return {
    ...facesOf(() => current),
    learn(learned) {
      known = learned;
      current = { ...current, assistant: current.assistant.learning(learned) };
    },
    async publish(pages) {
      if (pages.length + written.length === 0) return;
      written = pages;
      await startReload();
    },
    async warmUp() {
      await warm(current, closing.signal, log);
      // So that the next change finds all the rest read, as it does where the file had nothing.
      if (!folders.hasRead()) await startReload();
    },
    documented: async () => createAssistant(current.documents, await folders.indexOf(current.documents)),
    close: () => void opened.disposeAsync(),
  };
}

async function warm(use: { assistant: Assistant; pages: readonly Page[] }, closing: AbortSignal, log: Log) {
  try {
    await inTurns(warmUp(use.assistant, use.pages), closing);
  } catch (error) {
    if (!closing.aborted) log.warn({ err: error }, 'not warmed up: the first replies are slower');
  }
}

async function settled(signal: AbortSignal): Promise<void> {
  await pause(settleMs, undefined, { signal }).catch(() => undefined);
}

function about(pages: readonly Page[], index: Index) {
  return { pages, index, ...aboutPages(pages) };
}

/** What is worked out once for all questions. */
function aboutPages(pages: readonly Page[]) {
  const names = { platforms: platformsOf(pages), components: componentsOf(pages), shelf: shelfOf(pages) };
  const found = { links: createLinks(pages), places: placesByUrl(pages), extent: extentOf(pages) };
  return { id: contentId(pages), ...names, ...found };
}

/** Content in use, with all that is known of it. */
interface InUse extends ReturnType<typeof aboutPages> {
  readonly pages: readonly Page[];
  readonly index: Index;
  readonly finder: SectionFinder;
  readonly assistant: Assistant;
}

function facesOf(current: () => InUse): Omit<LiveContent, 'learn' | 'publish' | 'warmUp' | 'documented' | 'close'> {
  return {
    assistant: () => current().assistant,
    links: (section) => current().links(section),
    platforms: () => current().platforms,
    components: () => current().components,
    shelf: () => current().shelf,
    sectionsOf: (path) => current().pages.find(({ head }) => head.path === path)?.sections ?? [],
    findSections: (typed, limit) => current().finder.find(typed, limit),
    sections: () => current().index.sections,
    sectionAt: (url) => current().places.get(url),
    size: () => current().pages.length,
    extent: () => current().extent,
    id: () => current().id,
  };
}

function extentOf(pages: readonly Page[]) {
  const sections = pages.reduce((sum, page) => sum + page.sections.length, 0);
  return { pages: pages.length, sections, builtAt: Date.now() };
}

/** Sections by their addresses, without those that several share: who links to these means none of them in particular. */
function placesByUrl(pages: readonly Page[]) {
  const byUrl = Map.groupBy(
    pages.flatMap(({ sections }) => sections),
    ({ url }) => url,
  );
  const alone = [...byUrl].flatMap(([url, [first, ...others]]) => {
    if (
      url === '' ||
      first === undefined ||
      others.some(({ page, anchor }) => page !== first.page || anchor !== first.anchor)
    )
      return [];
    return [[url, { path: first.page.path, anchor: first.anchor }] as const];
  });
  return new Map(alone);
}

/** Pages that were there before, and whose files cannot be read any more although they are still there. */
function brokenSince(before: readonly Page[], now: Content): readonly Page[] {
  const unreadable = new Set(now.findings.filter(({ rule }) => isBreakage(rule)).map(({ path }) => path));
  const readable = new Set(now.pages.map(({ head }) => head.path));
  return before.filter(({ head: { path } }) => unreadable.has(path) && !readable.has(path));
}

function isBreakage(rule: string): boolean {
  return rule === 'broken-front-matter' || rule === 'skipped-file';
}
