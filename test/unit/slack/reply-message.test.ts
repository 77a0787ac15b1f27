import { describe, expect, it } from 'vitest';
import type { Choice, None, NoneReason } from '../../../src/assistant/reply.ts';
import type { PageHead } from '../../../src/content/page.ts';
import { formatButtonValue, parseButtonValue } from '../../../src/slack/render/button-value.ts';
import type { Message } from '../../../src/slack/render/message.ts';
import type { ReplyContext } from '../../../src/slack/render/reply-context.ts';
import { replyMessage } from '../../../src/slack/render/reply-message.ts';
import { anAnswer, aPageHead, aSection } from '../../builders.ts';

const showing: ReplyContext = {
  id: 'T1/C1/1.1',
  question: 'how do I upgrade Helm?',
  isPrivate: false,
  index: '0123456789ab',
  forumUrl: 'https://community.example',
  resolve: () => () => undefined,
};

function grey({ blocks }: Message): string[] {
  return blocks.flatMap((block) =>
    block.type === 'context' ? block.elements.flatMap((element) => ('text' in element ? [element.text] : [])) : [],
  );
}

function elements({ blocks }: Pick<Message, 'blocks'>) {
  return blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
}

/** The buttons in sight. */
function labels(message: Pick<Message, 'blocks'>): string[] {
  return elements(message).flatMap((element) => (element.type === 'button' ? [element.text.text] : []));
}

/** The entries of the menu. */
function menuOf(message: Pick<Message, 'blocks'>): string[] {
  return elements(message).flatMap((element) =>
    element.type === 'overflow' ? element.options.map(({ text }) => text.text) : [],
  );
}

/** What the person reads before the button does anything. */
function confirmOf(message: Message, label: string) {
  const pressed = elements(message).find((element) => element.type === 'button' && element.text.text === label);
  return pressed?.type === 'button' ? pressed.confirm?.text?.text : undefined;
}

function lines({ blocks }: Message): string[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text ?? ''] : []));
}

describe('the heading of an answer', () => {
  const headingOf = (breadcrumbs: readonly string[]) => {
    const [first] = replyMessage(anAnswer({ ...aSection(), breadcrumbs }), showing).blocks;
    return first?.type === 'section' ? first.text?.text : undefined;
  };

  it('is the way to the section, linked to its exact heading', () => {
    expect(headingOf(['Helm', 'Upgrade <now>'])).toBe(
      '*<https://example.com/helm#upgrade|Helm › Upgrade &lt;now&gt;>*',
    );
  });

  it('says a name once, and leaves out what is deep between page and section', () => {
    expect(headingOf(['Helm', 'Helm'])).toBe('*<https://example.com/helm#upgrade|Helm>*');
    expect(headingOf(['A', 'B', 'C', 'D', 'E'])).toBe('*<https://example.com/helm#upgrade|A › … › D › E>*');
  });
});

describe('the grey line under an answer', () => {
  const lineOf = (over: Partial<PageHead>, platforms: readonly string[] = []) =>
    grey(replyMessage(anAnswer(aSection({ page: aPageHead(over) }), { platforms }), showing));

  it('says what matched, and for which platform and versions the guide is', () => {
    expect(lineOf({})).toEqual(['Matched upgrade, helm']);
    expect(lineOf({}, ['Helm', 'RHEL'])).toEqual(['Matched upgrade, helm · Guide for Helm, RHEL']);
    expect(lineOf({}, ['a', 'b', 'c', 'd'])).toEqual(['Matched upgrade, helm']);
    expect(lineOf({ versions: '>=5.3 <6' })).toEqual(['Matched upgrade, helm · Guide for versions from 5.3 before 6']);
    expect(lineOf({ versions: '>= 5.13.0' })).toEqual(['Matched upgrade, helm · Guide for versions from 5.13.0']);
    expect(lineOf({ release: '1.12' }, ['Helm'])).toEqual(['Matched upgrade, helm · Guide for Helm, release 1.12']);
    expect(lineOf({ versions: '^5.3 || <4' })).toEqual(['Matched upgrade, helm · Guide for versions ^5.3 or before 4']);
  });

  it('says how old the guide is, where its author does', () => {
    expect(lineOf({ updatedAt: Date.UTC(2026, 10, 3) }, ['Helm'])).toEqual([
      'Matched upgrade, helm · Guide for Helm · As of 3 Nov 2026',
    ]);
  });

  it('says how a word was read', () => {
    const reply = anAnswer(aSection(), { matched: [], corrections: [{ from: '<hlem>', to: 'helm' }] });
    expect(grey(replyMessage(reply, showing))).toEqual(['I read “&lt;hlem&gt;” as “helm”']);
  });

  it('leads to the rest where the quote is a part, and to nothing else', () => {
    const part = anAnswer(aSection({ markdown: 'One.\n\nTwo.' }), { excerpt: 'Two.' });
    expect(grey(replyMessage(part, showing))).toEqual([
      '<https://example.com/helm#upgrade|Read the rest> · Matched upgrade, helm',
    ]);
    const holdsOthers = anAnswer(aSection({ markdown: '' }), { excerpt: '- [One](https://example.com/helm#one)' });
    expect(grey(replyMessage(holdsOthers, showing))).toEqual(['Matched upgrade, helm']);
  });
});

describe('the buttons under a reply', () => {
  const inSight = ['This solved it', 'Not my question', 'Ask a human'];
  const { related: _, excerpt: __, section: ___, places: ____, ...grounds } = anAnswer();
  const noHits = { confidence: 0.1, hits: [], corrections: [], matched: [] };
  const places = ['Docker', 'Helm'].map((label) => ({
    label,
    section: aSection({ page: aPageHead({ path: `${label}.md` }), anchor: label }),
  }));
  const titled = (title: string) => ({ ...aSection({ anchor: title }), breadcrumbs: ['Helm', title] });

  it('are three in sight, and a menu of the others where there are some', () => {
    expect([labels(replyMessage(anAnswer(), showing)), menuOf(replyMessage(anAnswer(), showing))]).toEqual([
      inSight,
      [],
    ]);
    const hits = ['Upgrade', 'Revert'].map((title) => ({ section: titled(title), score: 1 }));
    const message = replyMessage(anAnswer(titled('Upgrade'), { hits }), { ...showing, isPrivate: true });
    expect([labels(message), menuOf(message)]).toEqual([inSight, ['Other matches', 'Share']]);
  });

  it('are all in sight where the menu has no room to say which section it is about', () => {
    const far = aSection({ page: aPageHead({ path: `${'deep/'.repeat(60)}helm.md` }) });
    const message = replyMessage(anAnswer(far), { ...showing, isPrivate: true });
    expect([labels(message), menuOf(message)]).toEqual([[...inSight, 'Share'], []]);
  });

  it('offer no other match that is shown already: the section, a place that it leads on to, or a namesake', () => {
    const named = (anchor: string) => ({ ...aSection({ anchor: anchor }), breadcrumbs: ['Helm', 'Upgrade'] });
    const hits = [named('upgrade'), named('upgrade-2'), places[0]?.section ?? aSection()];
    const answer = anAnswer(named('upgrade'), { places, hits: hits.map((section) => ({ section, score: 1 })) });
    expect(menuOf(replyMessage(answer, showing))).toEqual([]);
  });

  it('lead on to where it runs, when the section lists that', () => {
    const message = replyMessage(anAnswer(aSection(), { places }), showing);
    expect(labels(message)).toEqual(['Docker', 'Helm', ...inSight]);
    expect(lines(message)).toContain('*Where does it run?*');
  });

  it('ask what decides, with two ways out', () => {
    const choices = ['Helm', 'Docker'].map((label) => ({ label, section: aSection({ anchor: label }) }));
    const choice: Choice = { ...grounds, kind: 'choice', decides: 'platform', choices };
    const message = replyMessage(choice, showing);
    expect(labels(message)).toEqual(['Helm', 'Docker', 'None of these', 'Ask a human']);
    expect(message.text).toBe('Where does it run? Helm, Docker');
  });

  it('ask which one is meant only where one of them is; otherwise they may be related', () => {
    const choices = ['Revert', 'Back up'].map((label) => ({ label, section: aSection({ anchor: label }) }));
    const choice: Choice = { ...grounds, kind: 'choice', decides: 'section', choices };
    expect(lines(replyMessage(choice, showing))).toEqual(['*Which of these do you mean?*']);
    expect(lines(replyMessage({ ...choice, confidence: 0.3 }, showing))).toEqual(['*These may be related*']);
  });

  it('open what came near where the guides do not answer, and lead to people', () => {
    const nearest = ['Revert', 'Back up', 'Check'].map(titled);
    const none: None = { kind: 'none', reason: 'not-covered', ...noHits, confidence: 0.3, nearest };
    const message = replyMessage(none, showing);
    expect(lines(message)).toEqual(['*These may be related*']);
    expect(labels(message)).toEqual([
      'Helm › Revert',
      'Helm › Back up',
      'Helm › Check',
      'Ask a human',
      'Post on the community forum',
      "Tell me when it's answered",
    ]);
    expect(message.text).toContain('These may be related Helm › Revert, Helm › Back up, Helm › Check');
  });

  it('lead to people first where it hardly comes near', () => {
    const none: None = { kind: 'none', reason: 'not-covered', ...noHits, nearest: [titled('Revert')] };
    const message = replyMessage(none, showing);
    expect(lines(message)).toEqual(["*The guides don't answer this.* Shall I ask the support team?"]);
    expect(labels(message).slice(0, 2)).toEqual(['Helm › Revert', 'Ask a human']);
  });

  it('are the ways to people alone where nothing came near', () => {
    const message = replyMessage({ kind: 'none', reason: 'not-covered', ...noHits, nearest: [] }, showing);
    expect(lines(message)).toEqual(["*The guides don't answer this.* Shall I ask the support team?"]);
    expect(labels(message)).toEqual(['Ask a human', 'Post on the community forum', "Tell me when it's answered"]);
  });

  it('are people beside the page that has it, where that is not among the guides', () => {
    const elsewhere = { ...titled('Install'), url: 'https://example.com/install' };
    const message = replyMessage({ kind: 'none', reason: 'elsewhere', ...noHits, nearest: [elsewhere] }, showing);
    expect(lines(message)).toEqual([
      "The upgrade guides don't cover this. You may find it here: <https://example.com/install|Helm › Install>",
    ]);
    expect(labels(message)).toEqual(['Ask a human']);
  });

  it('are people alone where no page has it', () => {
    const lunch = { ...titled('Lunch'), url: '' };
    const message = replyMessage({ kind: 'none', reason: 'elsewhere', ...noHits, nearest: [lunch] }, showing);
    expect(lines(message)).toEqual(["The upgrade guides don't cover this."]);
    expect(labels(message)).toEqual(['Ask a human']);
  });

  it('lead to people where more must be said', () => {
    const message = replyMessage({ kind: 'none', reason: 'vague', ...noHits, nearest: [] }, showing);
    expect(lines(message)[0]).toMatch(/^Tell me a little more/);
    expect(labels(message)).toEqual(['Ask a human']);
  });

  it('are none where nothing was asked, or nothing that has to do with the guides', () => {
    for (const reason of ['small-talk', 'empty', 'off-topic'] as const) {
      const message = replyMessage({ kind: 'none', reason, ...noHits, nearest: [] }, { ...showing, isPrivate: true });
      expect([labels(message), message.blocks.length]).toEqual([[], 1]);
    }
  });
});

describe('thanks', () => {
  it.each(['thx', 'that did the trick', 'ok thanks a lot!'])('are no greeting: %s', (question) => {
    const thanks = { kind: 'none', reason: 'small-talk', confidence: 0, nearest: [], hits: [] } as const;
    const { text } = replyMessage({ ...thanks, corrections: [], matched: [] }, { ...showing, question });
    expect(text).toMatch(/^You're welcome/);
  });
});

describe('what was asked privately', () => {
  const asked = { ...showing, isPrivate: true, carriedTo: 'C0SUPPORT', question: 'is 5.0 < 5.3?\n*no*' };

  it('is posted nowhere before the person reads what will be posted, and where', () => {
    for (const reply of [anAnswer(), { ...noneOf('not-covered'), nearest: [aSection()] }, noneOf('elsewhere')]) {
      const said = confirmOf(replyMessage(reply, asked), 'Ask a human');
      expect(said).toContain('will be posted in <#C0SUPPORT>');
      expect(said).toContain('is 5.0 &lt; 5.3? *no*');
    }
    expect(confirmOf(replyMessage(anAnswer(), showing), 'Ask a human')).toBeUndefined();
  });

  it('is said again above its reply', () => {
    for (const reply of [anAnswer(), noneOf('not-covered'), noneOf('elsewhere')]) {
      expect(JSON.stringify(replyMessage(reply, asked).blocks[0])).toContain('is 5.0 < 5.3?');
      expect(JSON.stringify(replyMessage(reply, showing).blocks)).not.toContain('rich_text_quote');
    }
  });

  function noneOf(reason: NoneReason): None {
    return { kind: 'none', reason, nearest: [], confidence: 0.1, hits: [], corrections: [], matched: [] };
  }
});

describe('the value of a button', () => {
  it('comes back as it was written, from an earlier release too', () => {
    const pick = { reply: 'T1/C1/1.1', path: 'a.md', anchor: 'b', index: 'c', sharer: 'U1' };
    expect(parseButtonValue(formatButtonValue(pick))).toEqual(pick);
    expect(parseButtonValue('["T1/C1/1.1","a.md","b"]')).toEqual({
      reply: 'T1/C1/1.1',
      path: 'a.md',
      anchor: 'b',
      index: '',
    });
    for (const value of [undefined, '', 'T1/C1/1.1', '{}', '[1]', '["a"]', '[null,null,null]'])
      expect(parseButtonValue(value)).toBeUndefined();
  });
});
