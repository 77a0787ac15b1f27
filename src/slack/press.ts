/** What every press of a button shares: who pressed, on what, and how to tell them something privately. */
import type { BlockAction, ButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Refusal } from '../desk/acts.ts';
import type { Person } from '../desk/ticket.ts';
import { plainMessage } from './message.ts';
import { words } from './words.ts';

export type Press = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Who pressed; an app installed for a whole organisation has the team on the person. */
export function presser({ body }: Pick<Press, 'body'>): Person {
  return { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
}

/** Tells only the person who pressed; the message with the button stays as it is. */
export async function whisper(respond: RespondFn, text: string): Promise<void> {
  const { blocks } = plainMessage(text);
  await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });
}

/** The sentence for an act that was refused. */
export function refusalText({ reason, by }: Refusal): string {
  return words.refused[reason](by === undefined ? '' : `<@${by}>`);
}
