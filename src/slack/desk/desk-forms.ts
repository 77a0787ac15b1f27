/** What engineers do to a ticket by a form, or by the menu of its card: opened, checked when it is sent, refused beside its field. */
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Doer, Refusal } from '../../desk/act.ts';
import type { Done } from '../../desk/changing.ts';
import type { Desk } from '../../desk/desk.ts';
import type { SimilarTickets } from '../../desk/similar.ts';
import type { Ticket } from '../../desk/ticket.ts';
import type { Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { doer, onChoice, onForm, onOpen, onPress, onShortcut, type Press, presser } from '../receive/press.ts';
import { plainWords } from '../receive/question.ts';
import type { TellPresser } from '../receive/tell-presser.ts';
import {
  askForm,
  assignForm,
  mergeForm,
  mergeQuestion,
  parseReason,
  resolveForm,
  similarModal,
  textForm,
} from '../render/desk-modals.ts';
import { deskWords } from '../render/desk-words.ts';
import type { Reader } from '../render/form-head.ts';
import { noticeModal } from '../render/modals.ts';
import { parseMenuValue } from '../render/ticket-card.ts';
import { plainRefusal, refusalText } from '../render/ticket-note.ts';
import { replaceView } from '../send/views.ts';
import { similarAtMost } from './card-of.ts';
import { openForm, type Pressing } from './open-form.ts';
import type { Permalinks } from './permalinks.ts';
import { formatSeen, newsFor, parseSeen } from './seen-ticket.ts';

/** What the forms need. */
export interface DeskFormParts {
  readonly client: WebClient;
  readonly desk: Desk;
  readonly similar: SimilarTickets;
  readonly permalinks: Permalinks;
  readonly support: Pick<Support, 'isEngineer'>;
  readonly tellPresser: TellPresser;
}

/** Registers them. */
export function registerDeskForms(app: App, parts: DeskFormParts): void {
  const { desk } = parts;
  onOpen(app, ids.ticket.ask, ({ body, payload }) =>
    openAbout(parts, body, payload.value, (ticket) => askForm(ticket, formatSeen(ticket), readerOf(body))),
  );
  onOpen(app, ids.ticket.resolve, ({ body, payload }) =>
    openAbout(parts, body, payload.value, (ticket) => resolveForm(ticket, formatSeen(ticket), readerOf(body))),
  );
  onOpen(app, ids.ticket.similar, async ({ body, payload: { value = '' } }) => {
    const ticket = await desk.find(value);
    if (ticket !== undefined) await openForm(parts, body, similarModal(ticket, await listSimilar(parts, ticket)));
  });
  onPress(app, ids.desk.merge.button, async (press) => {
    const [from = '', into = ''] = (press.payload.value ?? '').split(' ');
    const outcome = await desk.merge(from, into, doer(press));
    const { view } = press.body;
    if (view !== undefined) await replaceView(parts.client, view.id, noticeModal(mergedText(outcome)));
  });
  onChoice(app, ids.ticket.more, opensForm, (press, chosen) => chooseFromMenu(parts, press, chosen));
  registerReplyShortcut(app, parts);
  onSubmit(app, ids.desk.ask, async (metadata, by, { text }) => {
    const opened = parseSeen(metadata);
    const outcome = await desk.ask(opened.ticket, by, text, opened.seen);
    const news = await newsFor(desk, outcome, by.user, opened);
    if (news === undefined) return outcome;
    return askForm(news.ticket, formatSeen(news.ticket), { by: by.user, news: news.since }, text);
  });
  onSubmit(app, ids.desk.note, (id, by, { text }) => desk.note(id, by, text));
  onSubmit(app, ids.desk.reply, (metadata, by, { text }) => {
    const { ticket, files } = replyMetadata.parse(JSON.parse(metadata));
    return desk.reply(ticket, by, { text, files });
  });
  onSubmit(app, ids.desk.resolve, async (metadata, by, { text, chosen }) => {
    const opened = parseSeen(metadata);
    const { seen } = opened;
    const reason = parseReason(chosen) ?? 'answered';
    const outcome = await desk.resolve(opened.ticket, by, reason, { text, ...(seen !== undefined && { seen }) });
    const news = await newsFor(desk, outcome, by.user, opened);
    if (news === undefined) return outcome;
    const reader = { by: by.user, news: news.since };
    return resolveForm(news.ticket, formatSeen(news.ticket), reader, { reason, text });
  });
  onSubmit(app, ids.desk.assign, (id, by, { user }) => desk.assign(id, by, user));
  onSubmit(app, ids.desk.merge, async (id, by, { number }) => {
    const [into] = await desk.list({ team: by.team, number, order: 'oldest-first', limit: 1 });
    const from = await desk.find(id);
    // Whoever left the support channel reads no ticket by its number.
    if (!(await parts.support.isEngineer(by))) return { kind: 'refused', reason: 'not-an-engineer' };
    if (from === undefined || into === undefined) return deskWords.forms.merge.unknown;
    return from.id === into.id ? { kind: 'refused', reason: 'same-ticket' } : mergeQuestion(from, into);
  });
  onForm(app, ids.desk.mergeQuestion.view, async ({ body, view }) => {
    const [from = '', into = ''] = view.private_metadata.split(' ');
    const outcome = await desk.merge(from, into, doer({ body }));
    return { response_action: 'update', view: noticeModal(mergedText(outcome)) };
  });
}

/** Opens the form of a ticket, or says that it is gone. */
async function openAbout(parts: DeskFormParts, body: Pressing, id: string | undefined, formOf: FormOf): Promise<void> {
  const ticket = await parts.desk.find(id ?? '');
  const isTheirs = ticket !== undefined && ticket.team === presser({ body }).team;
  await openForm(parts, body, isTheirs ? formOf(ticket) : noticeModal(gone));
}

type FormOf = (ticket: Ticket) => ModalView;

function readerOf({ user }: Pressing): Reader {
  return { by: user.id };
}

const gone = refusalText({ kind: 'refused', reason: 'no-such-ticket' });

/** Whether an entry of the card's menu only opens a form. */
function opensForm(value: string): boolean {
  return parseMenuValue(value)?.entry !== 'take-over';
}

async function chooseFromMenu(parts: DeskFormParts, press: Press, value: string): Promise<void> {
  const { body } = press;
  const chosen = parseMenuValue(value);
  if (chosen === undefined) return;
  const { entry, ticket } = chosen;
  switch (entry) {
    case 'assign':
      return openAbout(parts, body, ticket, assignForm);
    case 'note':
      return openAbout(parts, body, ticket, (found) => textForm('note', found));
    case 'not-ours':
      return openAbout(parts, body, ticket, (found) =>
        resolveForm(found, formatSeen(found), readerOf(body), { reason: 'not-ours' }),
      );
    case 'merge':
      return openAbout(parts, body, ticket, mergeForm);
    case 'take-over': {
      const outcome = await parts.desk.takeOver(ticket, doer(press));
      if (outcome.kind === 'refused') await parts.tellPresser(press, refusalText(outcome));
    }
  }
}

async function tellInModal({ client }: DeskFormParts, { trigger_id }: Pressing, text: string): Promise<void> {
  await client.views.open({ trigger_id, view: noticeModal(text) });
}

async function listSimilar({ similar, permalinks }: DeskFormParts, { team, question, id: except }: Ticket) {
  const found = await similar.find({ team, question, except }, similarAtMost);
  return Promise.all(
    found.map(async ({ ticket }) => {
      const url = ticket.card && (await permalinks(ticket.card));
      return { ticket, ...(url !== undefined && { url }) };
    }),
  );
}

function mergedText(outcome: Done | Refusal): string {
  return outcome.kind === 'refused' ? refusalText(outcome) : deskWords.merged(outcome.ticket.number);
}

const replyMetadata = z.object({
  ticket: z.string(),
  files: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** Files travel as links, as many as the metadata of a form has room for. */
const filesAtMost = 5;

const replyBody = z.object({
  trigger_id: z.string(),
  team: z.object({ id: z.string() }).nullable(),
  user: z.object({ id: z.string(), team_id: z.string().exactOptional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    text: z.string().default(''),
    files: z
      .array(z.object({ name: z.string().nullish(), title: z.string().nullish(), permalink: z.string().optional() }))
      .default([]),
  }),
});

/** *Reply to asker* in the menu of a message in the thread of a card: the message, to be sent as it is or changed. */
function registerReplyShortcut(app: App, parts: DeskFormParts): void {
  onShortcut(app, ids.shortcut.reply, async (given) => {
    const body = replyBody.parse(given);
    const { channel, message } = body;
    const by = presser({ body });
    const card = { team: by.team, channel: channel.id, ts: message.thread_ts ?? message.ts };
    const ticket = await parts.desk.findByCard(card);
    if (ticket === undefined) return tellInModal(parts, body, deskWords.noCard);
    const files = message.files.slice(0, filesAtMost).flatMap(({ name, title, permalink: url }) => {
      return url === undefined ? [] : [{ name: (title ?? name ?? url).slice(0, 100), url }];
    });
    const metadata = JSON.stringify({ ticket: ticket.id, files });
    await openForm(parts, body, textForm('reply', ticket, plainWords(message.text), metadata));
  });
}

/** What was filled in, as far as a form has such fields. */
interface Filled {
  readonly text: string;
  readonly chosen: string | undefined;
  readonly user: string;
  readonly number: number;
}

/** Does what a form says; why it cannot be done stands beside its field, or above it in another form, and what was typed stays. */
function onSubmit(
  app: App,
  { view: id, block }: { readonly view: string; readonly block: string },
  act: (metadata: string, by: Doer, filled: Filled) => Promise<Done | Refusal | ModalView | string>,
): void {
  onForm(app, id, async ({ body, view }) => {
    const by = doer({ body });
    const fields = Object.values(view.state.values).flatMap((block) => Object.values(block));
    const text = fields.find(({ value }) => typeof value === 'string')?.value ?? '';
    const outcome = await act(view.private_metadata, by, {
      text,
      chosen: fields.find(({ selected_option: option }) => option != null)?.selected_option?.value,
      user: fields.find(({ selected_user: user }) => user != null)?.selected_user ?? '',
      number: Number(/\d+/.exec(text)?.[0] ?? Number.NaN),
    });
    if (typeof outcome !== 'string' && 'type' in outcome) return { response_action: 'update', view: outcome };
    if (typeof outcome !== 'string' && outcome.kind === 'done') return undefined;
    const error = typeof outcome === 'string' ? outcome : plainRefusal(outcome, by.user);
    return { response_action: 'errors', errors: { [block]: error } };
  });
}
