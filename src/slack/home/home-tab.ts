/** The Home tab: opened, asked in, and the buttons beside what was asked before. */
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Logger } from 'pino';
import type { Answering } from '../ask/answer.ts';
import { askInView, replyInView } from '../ask/ask-in-view.ts';
import { findOwn, type ReplyPressParts } from '../ask/reply-press.ts';
import type { Guides } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { numbered, onPress, type Press, presser } from '../receive/press.ts';
import { noticeModal } from '../render/modals.ts';
import { lookingModal } from '../render/question-modal.ts';
import { words } from '../render/words.ts';
import { means } from '../send/slack-errors.ts';
import { replaceView } from '../send/views.ts';
import { registerBrowsing } from './browse.ts';
import type { Homes } from './publish-home.ts';

interface HomeTabParts extends ReplyPressParts {
  readonly guides: Guides;
  readonly answering: Answering;
  readonly homes: Homes;
  readonly newId: () => string;
  readonly log: Logger;
}

/** Registers everything on Home except the buttons beside tickets. */
export function registerHomeTab(app: App, parts: HomeTabParts): void {
  registerBrowsing(app, parts);
  const { client, guides, answering, shownReplies, homes, tellPresser, newId, log } = parts;

  /** Opens the modal at once, for a trigger lives three seconds, and fills it when there is what to fill it with. */
  async function show(trigger: string, question: string, find: () => Promise<ModalView>): Promise<void> {
    const { view } = await client.views.open({ trigger_id: trigger, view: lookingModal(question) });
    if (view?.id === undefined) return;
    const found = await find().catch((error: unknown) => {
      const id = newId();
      log.error({ id, err: error }, 'unexpected error');
      return noticeModal(words.unexpected(id));
    });
    await replaceView(client, view.id, found);
  }

  async function ask(body: Press['body'], actionTs: string, typed: string | null | undefined): Promise<void> {
    const text = typed?.trim() ?? '';
    if (text === '') {
      await client.views.open({ trigger_id: body.trigger_id, view: noticeModal(words.ask.noQuestion) });
      return;
    }
    const asker = presser({ body });
    const key = `${asker.team}/home/${asker.user}/${actionTs}`;
    const place = { kind: 'private', channel: '' } as const;
    const question = { key, surface: 'home', asker, place, text } as const;
    try {
      await show(body.trigger_id, text, () => askInView(parts, question));
    } catch (error) {
      if (!means(error, 'too-late')) throw error;
      // The process died with the press, or had no time for it: then the answer is a direct message.
      await answering.answer(question);
    }
    homes.publish(asker);
  }

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') await homes.opened({ team: body.team_id, user: event.user });
  });
  onPress(app, ids.home.input, ({ body, payload }) => ask(body, payload.action_ts, payload.value));
  onPress(app, ids.home.ask, (press) => ask(press.body, press.payload.action_ts, typedIn(press)));
  onPress(app, numbered(ids.home.example), ({ body, payload }) => ask(body, payload.action_ts, payload.value));
  onPress(app, ids.home.show, async (press) => {
    const shown = await findOwn(shownReplies, press);
    if (shown === undefined) return tellPresser(press, words.replyGone);
    const found = () => replyInView(shownReplies, shown, guides.assistant().ask(shown.question));
    await show(press.body.trigger_id, shown.question, found);
  });
}

/** What is typed in the field, however its block's id ends. */
function typedIn({ body }: Press): string | null | undefined {
  const blocks = Object.values(body.view?.state.values ?? {});
  return blocks.map((fields) => fields[ids.home.input]?.value).find((value) => typeof value === 'string');
}
