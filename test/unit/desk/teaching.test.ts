import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk/desk.ts';
import type { LearnedWording, LearnedWordings } from '../../../src/desk/learned-wordings.ts';
import { createTeaching, type Teaching } from '../../../src/desk/teaching.ts';
import { createTeachingDesk } from '../../../src/desk/teaching-desk.ts';
import type { Vote } from '../../../src/desk/votes.ts';
import { aTicket, noon } from '../../builders.ts';

const helm = { path: 'guides/helm.md', anchor: 'upgrade' };
const [ann, ben, cat, eve] = ['U0ANN', 'U0BEN', 'U0CAT', 'U0EVE'].map((user) => ({ team: 'T1', user }));

let kept: Map<string, LearnedWording>;
let teaching: Teaching;
/** What the assistant would name as the wording that brought a section up. */
let closest: string | undefined;

beforeEach(() => {
  kept = new Map();
  closest = undefined;
  const wordings: LearnedWordings = {
    find: async (id) => kept.get(id),
    list: async () => [...kept.values()],
    async commit(wording) {
      if ((kept.get(wording.id)?.version ?? 0) !== wording.version - 1) return 'stale';
      kept.set(wording.id, wording);
      return 'done';
    },
    stamp: async () => '',
  };
  teaching = createTeaching({
    wordings,
    isEngineer: async ({ user }) => user === eve?.user,
    assistant: () => ({
      closestLearned: () => (closest === undefined ? undefined : { id: closest, question: '', ...helm }),
    }),
    clock: () => noon,
    digest: (text) => text,
  });
});

function aVote(by: Vote['by'] = { team: 'T1', user: 'U0ANN' }, over: Partial<Vote> = {}): Vote {
  const about = { reply: 'reply-1', section: helm, confidence: 0.9, index: '0123456789ab', at: noon };
  return { ...about, by, verdict: 'solved', ...over };
}

const wrong = { verdict: 'not-mine', why: 'wrong-section' } as const;
const asked = { question: 'bump our chart in the cluster' };
const states = () => [...kept.values()].map(({ by, from, state }) => [by, from, state]);

describe('a vote', () => {
  it('teaches once what two people say, and with the word of an engineer when one says so', async () => {
    expect(await teaching.voted(aVote(ann), asked)).toBe(true);
    expect(await teaching.voted(aVote(ben), { question: 'Bump our chart in the cluster?' })).toBe(false);
    expect(states()).toEqual([['U0ANN', 'asker', 'used']]);
    await teaching.voted(aVote(eve), asked);
    expect(states()).toEqual([['U0EVE', 'engineer', 'used']]);
  });

  it('takes away what was learned when an engineer, or a second asker, says “wrong section”', async () => {
    await teaching.voted(aVote(ann), asked);
    await teaching.voted(aVote(ben, wrong), asked);
    expect(states()).toEqual([['U0ANN', 'asker', 'used']]);
    await teaching.voted(aVote(cat, wrong), asked);
    expect(states()).toEqual([['U0ANN', 'asker', 'rejected']]);
    await teaching.voted(aVote(eve), asked);
    await teaching.voted(aVote(eve, wrong), asked);
    expect(states()).toEqual([['U0EVE', 'engineer', 'rejected']]);
  });

  it('takes away the wording that brought the section up when the question was another', async () => {
    await teaching.voted(aVote(ann), asked);
    closest = [...kept.keys()][0];
    await teaching.voted(aVote(eve, wrong), { question: 'charts of last year’s traffic' });
    expect(states()).toEqual([['U0ANN', 'asker', 'rejected']]);
  });

  it('takes nothing away for another reason, but what the same person had taught', async () => {
    await teaching.voted(aVote(ann), asked);
    await teaching.voted(aVote(eve, { verdict: 'not-mine', why: 'wrong-version' }), asked);
    expect(states()).toEqual([['U0ANN', 'asker', 'used']]);
    await teaching.voted(aVote(ann, { verdict: 'not-mine' }), asked);
    expect(states()).toEqual([['U0ANN', 'asker', 'withdrawn']]);
  });

  it.each(['and for Docker?', 'helm?', '   '])(
    'on %j teaches nothing: it asks for this only after another',
    async (question) => {
      expect(await teaching.voted(aVote(ann), { question })).toBe(false);
      expect(kept.size).toBe(0);
    },
  );
});

describe('an answer to a ticket', () => {
  const other = { path: 'guides/docker.md', anchor: 'upgrade' };
  const sections = new Map([
    ['https://docs.test/helm#upgrade', helm],
    ['https://docs.test/docker#upgrade', other],
  ]);
  const answer = async (text: string, kind: 'done' | 'refused' = 'done', quoted?: typeof helm) => {
    const picked: unknown[] = [];
    const said = { text, by: 'U0EVE', at: 1, ...(quoted !== undefined && { section: quoted }) };
    const ticket = aTicket({ status: { state: 'answered', answer: said } });
    const desk = {
      answer: async () => (kind === 'done' ? { kind, ticket } : { kind, reason: 'not-an-engineer' }),
    } satisfies Partial<Record<keyof Desk, unknown>>;
    const { answer: answerAndTeach } = createTeachingDesk(Object.assign(Object.create(null), desk), {
      sectionAt: (url) => sections.get(url),
      reopened: () => undefined,
      picked: (_ticket, section) => picked.push(section),
    });
    await answerAndTeach('ticket-42', { team: 'T1', user: 'U0EVE' }, text);
    return picked;
  };

  it('picks the one section that it links to, in whatever way the link is written', async () => {
    expect(await answer('See https://docs.test/helm#upgrade.')).toEqual([helm]);
    expect(await answer('<https://docs.test/helm#upgrade|the guide>, or https://docs.test/helm#upgrade')).toEqual([
      helm,
    ]);
  });

  it('teaches no more once its ticket is opened again, until the section is picked anew', async () => {
    const answeredBy = (by: string) =>
      aTicket({ status: { state: 'reopened', by: 'U0ANN', at: noon, answer: { text: '', by, at: 1, section: helm } } });
    await teaching.picked(aTicket(), helm, { team: 'T1', user: 'U0EVE' });
    expect(await teaching.reopened(answeredBy('U0MAX'), helm)).toBe(false);
    expect(await teaching.reopened(answeredBy('U0EVE'), other)).toBe(false);
    expect(await teaching.reopened(answeredBy('U0EVE'), helm)).toBe(true);
    expect(states()).toEqual([['U0EVE', 'engineer', 'withdrawn']]);
    await teaching.picked(aTicket(), helm, { team: 'T1', user: 'U0EVE' });
    expect(states()).toEqual([['U0EVE', 'engineer', 'used']]);
  });

  it('is in doubt with the section that it picked, once its ticket is opened again', async () => {
    const said = { text: 'https://docs.test/helm#upgrade', by: 'U0EVE', at: 1 };
    const ticket = aTicket({ status: { state: 'reopened', by: 'U0ANN', at: noon, answer: said } });
    const doubted: unknown[] = [];
    const desk = { reopen: async () => ({ kind: 'done', ticket }) } satisfies Partial<Record<keyof Desk, unknown>>;
    const { reopen } = createTeachingDesk(Object.assign(Object.create(null), desk), {
      sectionAt: (url) => sections.get(url),
      picked: () => undefined,
      reopened: ({ id }, section) => doubted.push([id, section]),
    });
    await reopen('ticket-42', { team: 'T1', user: 'U0ANN' });
    expect(doubted).toEqual([['ticket-42', helm]]);
  });

  it('picks the section that it quotes, whatever else it links to', async () => {
    expect(await answer('https://docs.test/docker#upgrade', 'done', helm)).toEqual([helm]);
    expect(await answer('', 'done', helm)).toEqual([helm]);
  });

  it('picks none where it links to several, to none of the guides, or was refused', async () => {
    expect(await answer('https://docs.test/helm#upgrade or https://docs.test/docker#upgrade')).toEqual([]);
    expect(await answer('https://elsewhere.test/')).toEqual([]);
    expect(await answer('https://docs.test/helm#upgrade', 'refused')).toEqual([]);
  });

  it('teaches its question, as an engineer’s word', async () => {
    const ticket = { team: 'T1', question: 'Does the portal run on ARM?' };
    expect(await teaching.picked(ticket, helm, { team: 'T1', user: 'U0EVE' })).toBe(true);
    expect([...kept.values()]).toMatchObject([{ ...helm, question: ticket.question, from: 'engineer', by: 'U0EVE' }]);
  });
});
