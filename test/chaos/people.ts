/**
 * People who go on as people do, whatever happens: they ask by mention, directly and by command, press what they are
 * shown, fill in forms, and try again when Slack tells them that something did not work. What they did is kept, to be
 * held against what came of it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../src/workspace/member/outcome.ts';
import type { Message } from '../../src/workspace/model.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { buttonsOf, shown } from '../e2e/reading.ts';
import type { Act, Asked, Done } from './done.ts';
import { askers, channels, engineers, supportChannel } from './stage.ts';
import { replies } from './tally.ts';

/** How much people do. */
export interface Load {
  readonly questions: number;
  readonly tickets: number;
  readonly perSecond: number;
}

const covered = ['how do I upgrade Helm?', 'what should I back up before an upgrade?', 'can I roll back an upgrade?'];
const syllables = ['xa', 'qo', 'zu', 'vy', 'wix', 'juz', 'qyx', 'zov', 'xuw', 'vaj'];
/** Something else each time: who asks what another asked is offered that ticket, and no other is opened. */
const uncovered = (at: number) => {
  const word = (turn: number) =>
    [...String(at * 7919 + turn * 104_729)].map((digit) => syllables[Number(digit)]).join('');
  return `our ${word(1)} ${word(2)} purrs like a kitten since the upgrade`;
};
const appMention = '@Upgrade Assistant';
/** After so long somebody stops waiting, and goes on with something else. */
const patienceMs = 20_000;
const triesAtMost = 60;

/** Lets people do all of it; settles when the last of them is done. What they did can be looked at meanwhile. */
export function letPeopleWork(workspace: Workspace, load: Load): Done & { readonly over: Promise<void> } {
  const asked: Asked[] = [];
  const acts: Act[] = [];
  const tickets: Asked[] = [];
  let isAsking = true;

  async function ask(): Promise<void> {
    const pressing: Promise<void>[] = [];
    for (const [at, isCovered] of spread(load).entries()) {
      await pause(1000 / load.perSecond);
      const question = await post(workspace, load, at, isCovered);
      if (question === undefined) continue;
      asked.push(question);
      if (!isCovered) tickets.push(question);
      else if (at % 3 === 0) pressing.push(pressOn(question));
    }
    isAsking = false;
    await Promise.all(pressing);
  }

  async function pressOn(about: Asked): Promise<void> {
    // Of a command nobody outside of the app knows the name under which votes are kept.
    if (about.ts === undefined) return;
    // In a channel, who asks for people about what others asked there is offered their ticket.
    const kind = about.channel.startsWith('D') ? 'human' : 'solved';
    const member = workspace.member(about.by);
    const reply = await patiently(() => replies(workspace, about)[0]);
    const id = kind === 'solved' ? 'reply.solved' : 'reply.ask_human';
    if (reply === undefined) return;
    if (!buttonsOf(reply).includes(kind === 'solved' ? 'This solved it' : 'Ask a human')) return;
    await does({ kind, by: about.by, about }, () => member.click(reply, id));
  }

  /** One engineer, one ticket after the other. */
  async function work(engineer: string, first: number): Promise<void> {
    for (let at = first; isAsking || at < tickets.length; ) {
      const ticket = tickets[at];
      if (ticket === undefined) await pause(200);
      else {
        await settle(engineer, ticket, at);
        at += engineers.length;
      }
    }
  }

  async function settle(by: string, about: Asked, at: number): Promise<void> {
    const card = await patiently(() => cardOf(workspace, by, about));
    if (card === undefined) return;
    const member = workspace.member(by);
    const now = () => cardOf(workspace, by, about) ?? card;
    const act = async (id: string, label: string, kind: Act['kind']) => {
      if (!buttonsOf(now()).includes(label)) return;
      await does({ kind, by, about }, () => member.click(now(), id));
      await patiently(() => !buttonsOf(now()).includes(label));
    };
    if (at % 2 === 0) await act('ticket.claim', 'Claim', 'claim');
    if (at % 4 === 0) await act('ticket.release', 'Release', 'release');
    await fillIn({ kind: 'answer', by, about }, now());
  }

  async function fillIn(act: Omit<Act, 'since'>, card: Message): Promise<void> {
    const { by } = act;
    const member = workspace.member(by);
    for (let tries = 0; tries < triesAtMost && member.modal() === undefined; tries += 1) {
      if (!buttonsOf(card).includes('Answer')) return;
      if ((await member.click(card, 'ticket.answer')).ok) await within(3_000, () => member.modal());
      else await pause(500);
    }
    const form = member.modal();
    if (form === undefined) return;
    await does(act, () => member.submit(form, { answer: { answer_text: 'Oil it.' } }));
    const left = member.modal();
    if (left !== undefined) await member.close(left, 'all');
  }

  async function does(act: Omit<Act, 'since'>, how: () => Promise<Outcome>): Promise<void> {
    const since = Date.now();
    if (await insist(how)) acts.push({ ...act, since });
  }

  const patiently = <T>(look: () => T | undefined | false) => within(patienceMs, look);
  async function within<T>(ms: number, look: () => T | undefined | false): Promise<T | undefined> {
    const until = performance.now() + ms;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (performance.now() > until) return undefined;
      await pause(100);
    }
  }

  const over = Promise.all([ask(), ...engineers.map(work)]).then(() => undefined);
  return { asked, acts, over };
}

/** For each question whether the guides are to answer it, so that tickets come while questions do. */
function spread({ questions, tickets }: Load): readonly boolean[] {
  const all = questions + tickets;
  const ticketsBefore = (at: number) => Math.floor((at * tickets) / all);
  return Array.from({ length: all }, (_, at) => ticketsBefore(at + 1) === ticketsBefore(at));
}

/**
 * Asks by mention, or in another way; one whose command failed was told so, and has not asked.
 *
 * Each person does so in another way once at most, so that each reply can be told from the others though it may come as
 * a direct message; those of even places by a command, the others directly, one after the other throughout the load.
 */
async function post(workspace: Workspace, load: Load, at: number, isCovered: boolean): Promise<Asked | undefined> {
  const place = at % askers.length;
  const round = Math.floor(at / askers.length);
  const rounds = (load.questions + load.tickets) / askers.length;
  const isOtherwise = isCovered && round === Math.floor((place * rounds) / askers.length);
  const by = askers[place] ?? '';
  const member = workspace.member(by);
  const text = isCovered ? (covered[at % covered.length] ?? '') : uncovered(at);
  const channel = channels[(at + round) % channels.length] ?? '';
  if (isOtherwise && place % 2 === 0) {
    const outcome = await member.command('/upgrade', text, channel);
    return outcome.ok ? { by, channel, ts: undefined, isCovered } : undefined;
  }
  const where = isOtherwise ? member.im() : channel;
  // Nobody waits until it has arrived.
  void member.post(where, isOtherwise ? text : `${appMention} ${text}`);
  return { by, channel: where, ts: member.sees(where).findLast(({ user }) => user === by)?.ts, isCovered };
}

/** Does something again until Slack does not say that it failed; false where the app refuses it, or nothing helps. */
async function insist(act: () => Promise<Outcome>): Promise<boolean> {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const outcome = await act();
    if (outcome.ok) return true;
    if (outcome.errors !== undefined) return false;
    await pause(500);
  }
  return false;
}

/** The card of a question in the engineers' channel, as it is now. */
function cardOf(workspace: Workspace, engineer: string, { channel, ts = '' }: Asked): Message | undefined {
  const link = `/archives/${channel}/p${ts.replace('.', '')}`;
  return workspace
    .member(engineer)
    .sees(supportChannel)
    .find((message) => shown(message).includes(link));
}
