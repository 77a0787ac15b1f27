import { describe, expect, it } from 'vitest';
import {
  coveringSection,
  draftFaq,
  editFaq,
  type FaqEntry,
  type FaqRefusal,
  publishFaq,
  retireFaq,
} from '../../../src/desk/faq.ts';
import { faqFileName, faqMarkdown, faqPages, filePatch } from '../../../src/desk/faq-page.ts';
import { forgottenWords, type Ticket } from '../../../src/desk/ticket.ts';
import type { TicketEvent } from '../../../src/desk/tickets.ts';
import { aTicket, noon } from '../../builders.ts';

const eve = { user: 'U0EVE', name: 'Eve' };
const max = { user: 'U0MAX', name: 'Max' };
const ticket: Ticket = {
  ...aTicket({ status: { state: 'answered', answer: { text: 'It does, since 5.2.', by: 'U0EVE', at: noon } } }),
  question: 'Hi all! Does the portal run on ARM? We have Graviton.',
  subject: { platforms: ['docker'], components: ['portal'], versions: ['>=5.2'] },
};
const history: readonly TicketEvent[] = [
  { ticket: ticket.id, version: 1, kind: 'open', by: 'U0ANN', at: noon, text: 'does the portal run on arm' },
  { ticket: ticket.id, version: 2, kind: 'note', by: 'U0EVE', at: noon, text: 'internal' },
];

function draft(over: Partial<Ticket> = {}, merged: readonly string[] = ['Portal on ARM?']): FaqEntry {
  return draftFaq({ ticket: { ...ticket, ...over }, history, merged }, eve, 'faq-1', noon);
}

function done(outcome: FaqEntry | FaqRefusal): FaqEntry {
  if ('kind' in outcome) throw new Error(outcome.reason);
  return outcome;
}

describe('an entry drafted from a ticket', () => {
  it('has the question as its title, the askers’ wordings, and the answer', () => {
    expect(draft()).toMatchObject({
      title: 'Does the portal run on ARM?',
      wordings: [
        'Hi all! Does the portal run on ARM? We have Graviton.',
        'does the portal run on arm',
        'Portal on ARM?',
      ],
      platforms: ['docker'],
      components: ['portal'],
      versions: '>=5.2',
      answer: 'It does, since 5.2.',
      ticket: { number: 42 },
      status: { state: 'draft' },
    });
  });

  it('is for all versions where several were named, for one of them is what they came from', () => {
    const subject = { platforms: [], components: [], versions: ['5.13', '5.8'] };
    expect(draft({ subject }).versions).toBeUndefined();
  });

  it('is not cut at the dot of a version', () => {
    const question = 'Hello. Why is there a stack trace after upgrading from 5.3.1 to 5.8? It is v1.2.';
    expect(draft({ question }).title).toBe('Why is there a stack trace after upgrading from 5.3.1 to 5.8?');
  });

  it('holds nothing internal, nothing that was forgotten, and no secret', () => {
    const entry = draftFaq(
      { ticket: { ...ticket, question: forgottenWords }, history, merged: [], answer: 'Use xoxb-123456789-abc please' },
      eve,
      'faq-1',
      noon,
    );
    expect(entry.wordings).toEqual(['does the portal run on arm']);
    expect(entry.answer).toBe('Use [redacted: token] please');
    expect(JSON.stringify(entry)).not.toContain('internal');
  });
});

describe('an entry', () => {
  it('is edited, published under a name, edited again by another, and retired', () => {
    const edited = done(editFaq(draft(), { title: ' Portal on ARM ', wordings: ['a', 'A', ' b '] }, eve, noon));
    expect([edited.title, edited.wordings, edited.status.state]).toEqual(['Portal on ARM', ['A', 'b'], 'draft']);
    expect(done(editFaq(edited, { versions: '' }, eve, noon)).versions).toBeUndefined();
    const published = done(publishFaq(edited, eve, noon + 1));
    expect(published.status).toEqual({ state: 'published', by: eve, at: noon + 1 });
    const again = done(editFaq(published, { answer: 'It does.' }, max, noon + 2));
    expect(again.status).toEqual({ state: 'published', by: max, at: noon + 2 });
    const retired = done(retireFaq(again, 'U0EVE', noon + 3, { path: 'guides/portal.md', anchor: 'arm' }));
    expect(retired.status).toMatchObject({ state: 'retired', coveredBy: { anchor: 'arm' } });
    expect(retired.version).toBe(5);
  });

  it('is not published empty or twice, nor changed once it is retired', () => {
    expect(publishFaq(draft({ question: '' }, []), eve, noon)).toMatchObject({ title: expect.anything() });
    expect(publishFaq({ ...draft(), title: ' ' }, eve, noon)).toMatchObject({ reason: 'empty-title' });
    expect(publishFaq({ ...draft(), answer: ' ' }, eve, noon)).toMatchObject({ reason: 'empty-answer' });
    const published = done(publishFaq(draft(), eve, noon));
    expect(publishFaq(published, eve, noon)).toMatchObject({ reason: 'already-published' });
    expect(editFaq(published, { versions: 'the new one' }, eve, noon)).toMatchObject({ reason: 'invalid-versions' });
    expect(editFaq(published, { answer: '' }, eve, noon)).toMatchObject({ reason: 'empty-answer' });
    const retired = done(retireFaq(published, 'U0EVE', noon));
    expect(editFaq(retired, { answer: 'x' }, eve, noon)).toMatchObject({ reason: 'already-retired' });
    expect(retireFaq(retired, 'U0EVE', noon)).toMatchObject({ reason: 'already-retired' });
  });

  it('is covered by the section that answers its title and most of its wordings', () => {
    const section = { path: 'guides/portal.md', anchor: 'arm' };
    const entry = { ...draft(), title: 'title', wordings: ['one', 'two', 'three'] };
    const answeredBy = (known: readonly string[]) => (question: string) =>
      known.includes(question) ? section : undefined;
    expect(coveringSection(entry, answeredBy(['title', 'one', 'two']))).toEqual(section);
    expect(coveringSection(entry, answeredBy(['title', 'one']))).toBeUndefined();
    expect(coveringSection(entry, answeredBy(['one', 'two', 'three']))).toBeUndefined();
    const offered = { ...entry, fellShort: [section] };
    expect(coveringSection(offered, answeredBy(['title', 'one', 'two']))).toBeUndefined();
  });
});

describe('a published entry', () => {
  const published = done(
    publishFaq(done(editFaq(draft(), { title: 'Is "5.3": fine -- or not?' }, eve, noon)), eve, noon),
  );

  it('is a page that the assistant can search, marked with the name and the date', () => {
    const [learned] = faqPages([published, draft()]);
    expect(learned?.head).toMatchObject({
      path: 'learned/faq-1.md',
      title: 'Is "5.3": fine -- or not?',
      kind: 'faq',
      updatedAt: Date.parse('2025-06-15'),
      answeredBy: 'Eve',
      platforms: ['docker'],
      versions: '>=5.2',
    });
    expect(learned?.sections[0]?.markdown.trim()).toBe('It does, since 5.2.');
    expect(faqPages([published, draft()])).toHaveLength(1);
  });

  it('reads as it was typed: a line break is one, and a word in angle brackets is there', () => {
    const [page] = faqPages([{ ...published, answer: 'Set `<it>`:\nrun <name>' }]);
    expect(page?.sections[0]?.markdown.trim()).toBe('Set `<it>`:\n\nrun \\<name>');
  });

  it('is exported with its wordings, none of which can end their comment', () => {
    const text = faqMarkdown({ ...published, wordings: ['is it --> fine', 'so'] });
    expect(text).toContain('answered-by: "Eve"\nupdated: 2025-06-15\n');
    expect(text).toContain('<!-- asked\n- is it - fine\n- so\n-->\n');
    expect(text.match(/-->/g)).toHaveLength(1);
  });

  it('has a file name, and a patch that git applies', () => {
    expect(faqFileName(published)).toBe('is-5-3-fine-or-not.md');
    expect(faqFileName({ ...published, title: '???' })).toBe('faq-1.md');
    expect(filePatch('content/faq/a.md', 'one\ntwo\n')).toBe(
      [
        'diff --git a/content/faq/a.md b/content/faq/a.md',
        'new file mode 100644',
        '--- /dev/null',
        '+++ b/content/faq/a.md',
        '@@ -0,0 +1,2 @@',
        '+one',
        '+two',
        '',
      ].join('\n'),
    );
  });
});
