/** Sections of the guides as the options of a select. */
import { hash } from 'node:crypto';
import type { PlainTextOption } from '@slack/types';
import type { Section } from '../../content/page.ts';
import { plain } from './form.ts';
import { clip } from './message.ts';

/** Slack's own limit for what an option says. */
const labelLimit = 75;

/** The option of a section: its title, and where it stands. */
export function sectionOption(section: Section): PlainTextOption {
  const { title, breadcrumbs, page } = section;
  const above = breadcrumbs.slice(0, -1).join(' › ');
  return {
    text: plain(clip(title.trim() === '' ? page.path : title, labelLimit)),
    ...(above !== '' && { description: plain(clip(above, labelLimit)) }),
    value: nameOf(section),
  };
}

/** The section that an option stands for, if it is still there. */
export function chosenSection(sections: readonly Section[], value: string): Section | undefined {
  return sections.find((section) => nameOf(section) === value);
}

/** Slack accepts 75 characters, and an anchor alone may be longer. */
function nameOf({ page, anchor }: Section): string {
  return hash('sha1', `${page.path}#${anchor}`);
}
