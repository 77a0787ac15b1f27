/** What engineers do about a topic that the guides do not answer: in the digest, and on Home. */
import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { GapFinder } from '../../desk/gap-finder.ts';
import type { GapMark } from '../../desk/gaps.ts';
import type { Person } from '../../desk/ticket.ts';
import { ids } from '../ids.ts';
import { onPress, type Press, presser, replaceMessage, type TellPresser } from '../receive/press.ts';
import { withoutTopic } from '../render/gaps-message.ts';
import { words } from '../render/words.ts';

interface GapButtonParts {
  readonly gaps: Pick<GapFinder, 'putOff'>;
  readonly tellPresser: TellPresser;
  readonly topicsChanged: (team: string) => void;
  readonly publishHome: (person: Person) => void;
}

const snoozedForMs = 28 * 24 * 3_600_000;

/** Registers them. */
export function registerGapButtons(app: App, parts: GapButtonParts): void {
  onPress(app, ids.gap.notOurs, (press) => putOff(parts, press, 'not-ours'));
  onPress(app, ids.gap.snooze, (press) => putOff(parts, press, 'snoozed', snoozedForMs));
}

async function putOff(parts: GapButtonParts, press: Press, kind: GapMark['kind'], forMs?: number): Promise<void> {
  const { gaps, tellPresser, topicsChanged, publishHome } = parts;
  const by = presser(press);
  const wording = press.payload.value ?? '';
  if ((await gaps.putOff(by, wording, kind, forMs)) === 'not-an-engineer') {
    return tellPresser(press, words.refused['not-an-engineer']());
  }
  topicsChanged(by.team);
  if (press.body.view !== undefined) return publishHome(by);
  const { text = '', blocks } = messageOf(press);
  await replaceMessage(press, { text, blocks: withoutTopic(blocks, wording, by.user, kind) });
}

const message = z.object({
  text: z.string().optional(),
  blocks: z.array(z.custom<KnownBlock>((block) => typeof block === 'object')).default([]),
});

/** The digest as it stands, which the press brought along. */
function messageOf({ body }: Press): z.infer<typeof message> {
  return message.catch({ blocks: [] }).parse(body.message);
}
