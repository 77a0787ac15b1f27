/** The guides to leaf through, in a modal: the pages of a group, the sections of a page, one section. Pure. */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Group } from '../../assistant/shelf.ts';
import type { PageHead, Section } from '../../content/page.ts';
import { toPlainMarkdown } from '../../content/plain.ts';
import { ids } from '../ids.ts';
import { inert, link } from './escape.ts';
import type { LinkResolver } from './markdown/inline.ts';
import { renderMarkdown } from './markdown/render.ts';
import { actions, button, clip, context, fitting, section } from './message.ts';
import { words } from './words.ts';

/** Of the hundred blocks of a modal, with room for what stands around them. */
const rowsAtMost = 40;

/** Which page of a group's list is looked at. */
export interface ShelfPlace {
  readonly by: 'topics' | 'platforms';
  readonly group: string;
  /** From 0 on. */
  readonly page: number;
}

/** The value of a button that leads to a place; groups of so long a name are none. */
export function formatPlace({ by, group, page }: ShelfPlace): string {
  return `${by}/${page}/${clip(group, 60)}`;
}

/** Reads it back; nothing where it is none. */
export function parsePlace(value: string): ShelfPlace | undefined {
  const [, by, page, group = ''] = /^(topics|platforms)\/(\d{1,4})\/(.*)$/s.exec(value) ?? [];
  return by === 'topics' || by === 'platforms' ? { by, group, page: Number(page) } : undefined;
}

/** Finds the group of a place. */
export function groupAt(groups: readonly Group[], place: ShelfPlace): Group | undefined {
  return groups.find(({ name }) => clip(name, 60) === place.group);
}

/** The pages of a group. */
export function groupModal({ name, pages }: Group, place: ShelfPlace): ModalView {
  const from = place.page * rowsAtMost;
  const to = (page: number, label: string, at: number) =>
    button(`${ids.browse.group}.${at}`, label, { value: formatPlace({ ...place, page }) });
  return modal([
    section(`*${inert(name === '' ? words.browse.others : name)}*`),
    ...pages.slice(from, from + rowsAtMost).map((head) => pageRow(head)),
    ...actions([
      ...(from > 0 ? [to(place.page - 1, words.browse.previous, 0)] : []),
      ...(from + rowsAtMost < pages.length ? [to(place.page + 1, words.browse.next, 1)] : []),
    ]),
  ]);
}

function pageRow({ title, description, source = '', path }: PageHead): KnownBlock {
  const about = description === '' ? '' : `\n${inert(clip(description, 200))}`;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: `${titled(title, source)}${about}`, verbatim: true },
    accessory: button(ids.browse.page, words.browse.open, {
      value: path,
      accessibility_label: clip(words.browse.openLabel(title), 75),
    }),
  };
}

/** The sections of a page; one that only holds others is a line without a button. */
export function pageModal({ title, description, source = '' }: PageHead, all: readonly Section[]): ModalView {
  // The head of the page is called as the page is: without words of its own it says nothing new.
  const sections = all.filter(({ level, text }) => level > 0 || text.trim() !== '');
  const shown = sections.slice(0, rowsAtMost);
  return modal([
    section(`*${titled(title, source)}*`),
    ...(description === '' ? [] : [context(inert(description))]),
    ...shown.map(sectionRow),
    ...(sections.length > shown.length && source !== '' ? [context(link(source, words.readRest))] : []),
  ]);
}

function sectionRow(shown: Section): KnownBlock {
  const { title, url, text } = shown;
  const read = button(ids.browse.section, words.browse.read, {
    value: formatSection(shown),
    accessibility_label: clip(words.browse.readLabel(title), 75),
  });
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: titled(title, url), verbatim: true },
    ...(text.trim() !== '' && { accessory: read }),
  };
}

/** Tabs share an anchor: the title tells them apart. */
function formatSection({ page, anchor, title }: Section): string {
  return JSON.stringify([page.path, anchor, clip(title, 250)]);
}

/** Finds the section that a button stands for. */
export function sectionOf(
  sectionsOf: (path: string) => readonly Section[],
  value: string | undefined,
): Section | undefined {
  const [path = ''] = sectionValue.parse(JSON.parse(value ?? '[]'));
  return sectionsOf(path).find((section) => formatSection(section) === value);
}

const sectionValue = z.array(z.string());

/** One section as it stands, with the way back to its page. */
export function sectionModal(shown: Section, resolve: LinkResolver): ModalView {
  const head = section(`*${titled(shown.breadcrumbs.join(' › '), shown.url)}*`);
  const back = actions([button(ids.browse.page, words.browse.back, { value: shown.page.path })]);
  const { blocks } = renderMarkdown(toPlainMarkdown(shown.markdown), resolve, false);
  const body = fitting(blocks, [head, ...back]);
  const isCut = body.length < blocks.length && shown.url !== '';
  return modal([head, ...body, ...(isCut ? [context(link(shown.url, words.readRest))] : []), ...back]);
}

function titled(title: string, url: string): string {
  const name = clip(title, 250);
  return url === '' ? inert(name) : link(url, name);
}

function modal(blocks: readonly KnownBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id: ids.browse.view,
    title: { type: 'plain_text', text: words.browse.title },
    close: { type: 'plain_text', text: words.ask.close },
    blocks: [...blocks],
  };
}
