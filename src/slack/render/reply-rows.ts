/** What can be done with a reply: the rows of buttons under it, the same under a message and in a modal. Pure. */
import type { Button, KnownBlock } from '@slack/types';
import type { Answer, Choice, None, Option } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import { matchesBeside, triedOf } from '../../desk/shown.ts';
import { ids } from '../ids.ts';
import { buttonValueOf, formatButtonValue, sectionRefOf } from './button-value.ts';
import { actions, button, type MenuEntry, menu, section } from './message.ts';
import { askHumanButton, forumButton } from './people-buttons.ts';
import type { ReplyContext } from './reply-context.ts';
import { replyIds, type Surface } from './reply-ids.ts';
import { words } from './words.ts';

/** Under an answer: where it runs, if that is left open, and what people do with an answer, the seldom in a menu. */
export function answerRows(reply: Answer, given: ReplyContext, surface: Surface): readonly KnownBlock[] {
  const { id, index, shared } = given;
  const at = replyIds[surface];
  const shown = sectionRefOf(reply.section);
  const value = formatButtonValue({ reply: id, ...shown, index, ...(shared !== undefined && { sharer: shared.by }) });
  const inSight = [
    button(at.solved, words.solved, { value }),
    button(at.notMine, words.notMine, { value }),
    ...(given.ticket?.buttons ?? [askHumanButton(value, given, surface)]),
  ];
  return [
    ...placeRows(reply.places, given, surface),
    ...withMenu(inSight, entriesOf(reply, given, surface), value, at),
  ];
}

/** Under a choice: what can be meant, and the ways out of it. */
export function choiceRows({ choices }: Choice, given: ReplyContext, surface: Surface): readonly KnownBlock[] {
  const at = replyIds[surface];
  const none = button(at.noneOfThese, words.noneOfThese, { value: given.id });
  const options = optionButtons(choices, given, at.choose);
  return actions([...options, none, askHumanButton(given.id, given, surface)]);
}

/** Where the guides have no answer: the sections that come near, each a button that opens it, and the ways to people. */
export function noneRows({ nearest }: Pick<None, 'nearest'>, given: ReplyContext, surface: Surface) {
  const options = nearest.map((near) => ({ label: labelOf(near), section: near }));
  return [
    ...actions(optionButtons(options, given, replyIds[surface].choose)),
    ...actions([
      askHumanButton(given.id, given, surface),
      forumButton(given.forumUrl, given.id),
      button(ids.reply.tellMe, words.tellMe, { value: given.id }),
    ]),
  ];
}

/** What a section is called on a button: its title, under what stands above it. */
export function labelOf({ breadcrumbs }: Section): string {
  const [above, title] = breadcrumbs.slice(-2);
  return title === undefined || title === above ? (above ?? '') : `${above} › ${title}`;
}

function placeRows(places: readonly Option[], given: ReplyContext, surface: Surface): readonly KnownBlock[] {
  if (places.length === 0) return [];
  return [section(`*${words.choice.platform}*`), ...actions(optionButtons(places, given, replyIds[surface].place))];
}

function optionButtons(options: readonly Option[], { id, index }: ReplyContext, actionId: string): readonly Button[] {
  return options.map(({ label, section: meant }, at) =>
    button(`${actionId}.${at}`, label, { value: buttonValueOf(id, meant, index) }),
  );
}

type EntryName = 'others' | 'share';

function entriesOf(reply: Answer, { isPrivate }: ReplyContext, surface: Surface): readonly EntryName[] {
  const hasOthers = matchesBeside(reply, reply.hits.map(triedOf)).length > 0;
  return [
    ...(hasOthers ? (['others'] as const) : []),
    ...(isPrivate || surface === 'modal' ? (['share'] as const) : []),
  ];
}

/** Slack's own limit for the id of a block. */
const longestBlockId = 255;

/**
 * A row of buttons with a menu behind them. The value of an entry has no room for a section, so the block's id says
 * which it is; where that has no room either, the entries are buttons like the others.
 */
function withMenu(
  inSight: readonly Button[],
  names: readonly EntryName[],
  value: string,
  at: (typeof replyIds)[Surface],
): readonly KnownBlock[] {
  const label = { others: words.otherMatches, share: words.share } as const;
  const entries = names.map((name): MenuEntry => ({ value: name, label: label[name] }));
  if (entries.length === 0) return actions(inSight);
  if (value.length <= longestBlockId) return actions([...inSight, menu(at.more, entries)], value);
  return actions([...inSight, ...names.map((name) => button(at[name], label[name], { value }))]);
}
