import { expect, it } from 'vitest';
import { shelfOf } from '../../../src/assistant/shelf.ts';
import { aPage } from '../content/text.ts';

const page = (path: string, text: string) => {
  const made = aPage(text);
  return { ...made, head: { ...made.head, path } };
};
const pages = [
  page('docs/faq/one.md', '---\nplatforms: [helm]\n---\n# One\n\nText.\n'),
  page('docs/faq/two.md', '---\norder: 1\n---\n# Two\n\nText.\n'),
  page('docs/long-term/three.md', '---\nplatforms: [helm, rhel]\n---\n# Three on RHEL\n\nText.\n'),
  page('docs/four.md', '---\nkind: elsewhere\n---\n# Four\n\nText.\n'),
];
const named = (groups: ReturnType<typeof shelfOf>['topics']) =>
  groups.map(({ name, pages: of }) => [name, of.map(({ title }) => title)]);

it('pages stand by folder and by platform, the largest groups first, in the order that their authors give', () => {
  const { topics, platforms } = shelfOf(pages);
  expect(named(topics)).toEqual([
    ['FAQ', ['Two', 'One']],
    ['Long term', ['Three on RHEL']],
  ]);
  expect(named(platforms)).toEqual([
    ['Helm', ['One', 'Three on RHEL']],
    ['RHEL', ['Three on RHEL']],
  ]);
});
