/** What engineers do about a topic that the guides do not answer: in the digest, and on Home. */

import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { FaqDesk } from '../../desk/faq-desk.ts';
import type { GapFinder } from '../../desk/gap-finder.ts';
import type { GapMark, GapQuestion } from '../../desk/gaps.ts';
import type { Person } from '../../desk/ticket.ts';
import { draftedForm, openDraft } from '../desk/faq-form.ts';
import { ids } from '../ids.ts';
import { onOpen, onPress, type Press, presser } from '../receive/press.ts';
import { pressedMessage } from '../receive/pressed-message.ts';
import { replaceMessage, type TellPresser } from '../receive/tell-presser.ts';
import { withoutTopic, wordingOf } from '../render/gaps-message.ts';
import { refusalWords } from '../render/refusal-words.ts';

interface GapButtonParts {
  readonly client: WebClient;
  readonly faq: FaqDesk;
  readonly gaps: Pick<GapFinder, 'find' | 'putOff'>;
  readonly tellPresser: TellPresser;
  readonly topicsChanged: (team: string) => void;
  readonly publishHome: (person: Person) => void;
}

const snoozedForMs = 28 * 24 * 3_600_000;

/** Registers them. */
export function registerGapButtons(app: App, parts: GapButtonParts): void {
  onOpen(app, ids.gap.draft, (press) =>
    openDraft(parts.client, press, async () => {
      const wordings = await wordingsOf(parts, presser(press).team, press.payload.value ?? '');
      return draftedForm(parts.faq, wordings, press.body);
    }),
  );
  onPress(app, ids.gap.notOurs, (press) => putOff(parts, press, 'not-ours'));
  onPress(app, ids.gap.snooze, (press) => putOff(parts, press, 'snoozed', snoozedForMs));
}

/** The wordings of the topic, as it is now; the one of the button where the topic is gone. */
async function wordingsOf({ gaps }: GapButtonParts, team: string, wording: string): Promise<readonly string[]> {
  const { open, closed, hidden } = await gaps.find(team);
  const isIts = ({ text }: GapQuestion) => wordingOf(text) === wording;
  const topic = [...open, ...hidden, ...closed].find(({ questions }) => questions.some(isIts));
  return [wording, ...(topic?.questions.map(({ text }) => text) ?? [])];
}

async function putOff(parts: GapButtonParts, press: Press, kind: GapMark['kind'], forMs?: number): Promise<void> {
  const { gaps, tellPresser, topicsChanged, publishHome } = parts;
  const by = presser(press);
  const wording = press.payload.value ?? '';
  if ((await gaps.putOff(by, wording, kind, forMs)) === 'not-an-engineer') {
    return tellPresser(press, refusalWords['not-an-engineer']());
  }
  topicsChanged(by.team);
  if (press.body.view !== undefined) return publishHome(by);
  const { text, blocks } = pressedMessage(press);
  await replaceMessage(press, { text, blocks: withoutTopic(blocks, wording, by.user, kind) });
}
