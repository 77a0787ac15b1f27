/** A ticket -> the card in the support channel: as it is now, with the buttons that this state allows. */
import type { Button, KnownBlock } from '@slack/types';
import { machine } from '../../desk/life.ts';
import { ownerOf, type Ticket, type Tried } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { escapeText, inert, link } from './escape.ts';
import { actions, button, clip, context, fallback, type Message, section, typed } from './message.ts';
import { wasAskedPrivately } from './privacy.ts';
import { words } from './words.ts';

/** A question and an answer of this length leave room for the rest of the card. */
const typedLimit = 2900;

/** Renders the card. */
export function ticketCard(ticket: Ticket): Message {
  const title = `${words.cardTitle(ticket.number)} · ${words.state[ticket.status.state]}`;
  return {
    text: fallback(escapeText(`${title}: ${clip(ticket.question, 200)}`)),
    blocks: [
      section(`*${title}*${owner(ticket)} · ${words.askedBy(`<@${ticket.asker.user}>`)} · ${whence(ticket)}`),
      typed(ticket.question, typedLimit),
      ...evidence(ticket),
      ...answered(ticket),
      ...actions(buttons(ticket)),
    ],
  };
}

function owner(ticket: Ticket): string {
  const user = ownerOf(ticket);
  return user === undefined ? '' : ` · <@${user}>`;
}

function whence({ asker }: Ticket): string {
  if (asker.place.kind === 'private' || wasAskedPrivately(asker.place)) return words.askedPrivately;
  const { permalink, message } = asker.place;
  return permalink === undefined ? `<#${message.channel}>` : link(permalink, words.openThread);
}

/** What the guides offered, how sure that was, and why it fell short. */
function evidence({ shortfall, watchers }: Ticket): readonly KnownBlock[] {
  const lines = shortfall.tried.map((tried) => `• ${triedLink(tried)}`);
  const offered = lines.length === 0 ? words.triedNothing : [`${words.tried}:`, ...lines].join('\n');
  const why = words.why[shortfall.why](Math.round(shortfall.confidence * 100));
  const waiting = watchers.length === 0 ? [] : [words.alsoWaiting(watchers.map(({ user }) => `<@${user}>`).join(', '))];
  return [context([why, ...waiting, offered].join('\n'))];
}

function triedLink({ title, url }: Tried): string {
  return url === '' ? inert(clip(title, 200)) : link(url, clip(title, 200));
}

function answered({ status }: Ticket): readonly KnownBlock[] {
  if (status.state !== 'answered' && status.state !== 'resolved') return [];
  if (status.answer === undefined) return [];
  return [context(words.answeredWith(`<@${status.answer.by}>`)), typed(status.answer.text, typedLimit)];
}

function buttons(ticket: Ticket): readonly Button[] {
  const allows = machine[ticket.status.state];
  const value = ticket.id;
  return [
    ...(allows.claim === 'claimed' ? [button(ids.ticket.claim, words.claim, { value, style: 'primary' })] : []),
    ...(allows.answer === 'answered' ? [button(ids.ticket.answer, words.answer, { value })] : []),
    ...(allows.resolve === 'resolved' ? [button(ids.ticket.resolve, words.resolve, { value })] : []),
    ...(allows.release === 'open' ? [button(ids.ticket.release, words.release, { value })] : []),
  ];
}
