/** Sections of the guides as the options of a select. */
import { hash } from 'node:crypto';
import type { PlainTextOption } from '@slack/types';
import type { Section } from '../../content/page.ts';
import { clip, plain } from './message.ts';

/** Slack's own limit for what an option says. */
const labelLimit = 75;

/** The option of a section: its title, and of which page it is, for many are called the same. */
export function sectionOption(section: Section): PlainTextOption {
  const { title, page } = section;
  const label = title === page.title ? title : `${title} · ${page.title}`;
  return { text: plain(clip(label.trim() === '' ? page.path : label, labelLimit)), value: nameOf(section) };
}

/** The section that an option stands for, if it is still there. */
export function chosenSection(sections: readonly Section[], value: string): Section | undefined {
  return sections.find((section) => nameOf(section) === value);
}

/** Slack accepts 75 characters, and an anchor alone may be longer. */
function nameOf({ page, anchor }: Section): string {
  return hash('sha1', `${page.path}#${anchor}`);
}
