/** The form of a new topic on the community forum: what is there already, and what exactly would be posted. Pure. */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { TopicDraft } from '../../desk/forum.ts';
import { ids } from '../ids.ts';
import { link } from './escape.ts';
import { forumWords } from './forum-words.ts';
import { actions, button, clip, context, plain, section } from './message.ts';

/** Slack's own limit for a text input; of a title, Discourse's. */
const bodyLimit = 3000;
const titleLimit = 255;

const metadata = z.object({
  key: z.string(),
  mark: z.number(),
  /** Nothing where the forum could not be searched. */
  similar: z.array(z.object({ title: z.string(), url: z.string(), isSolved: z.boolean() })).nullable(),
});
/** What comes back with the form. */
export type ForumMetadata = z.infer<typeof metadata>;

/** Reads it back. */
export function parseForumMetadata(text: string): ForumMetadata {
  return metadata.parse(JSON.parse(text));
}

/** What it shows until the forum was searched. */
export function forumLooking(): ModalView {
  return { ...frame(forumWords.close), blocks: [context(forumWords.looking)] };
}

/** The form; without a key of the forum, `editorUrl` leads to its own editor. */
export function forumForm(
  given: ForumMetadata,
  draft: TopicDraft,
  { isMaskedAgain = false, editorUrl }: { readonly isMaskedAgain?: boolean; readonly editorUrl?: string } = {},
): ModalView {
  const fields = [
    field(`${ids.forum.title}.${given.mark}`, forumWords.topicTitle, clip(draft.title, titleLimit), false),
    field(`${ids.forum.body}.${given.mark}`, forumWords.topicBody, clip(draft.body, bodyLimit), true),
  ];
  const top = [...similarBlocks(given.similar), ...(isMaskedAgain ? [section(forumWords.maskedMore)] : [])];
  if (editorUrl !== undefined) {
    const open = actions([button(ids.forum.editor, forumWords.editor, { url: editorUrl, style: 'primary' })]);
    return { ...frame(forumWords.done), blocks: [...top, context(forumWords.byHand), ...open] };
  }
  return {
    ...frame(forumWords.close),
    callback_id: ids.forum.view,
    private_metadata: JSON.stringify(given),
    submit: plain(forumWords.post),
    blocks: [...top, context(forumWords.public), ...fields],
  };
}

/** What came of it, in the place of the form. */
export function forumNotice(text: string): ModalView {
  return { ...frame(forumWords.done), blocks: [section(text)] };
}

function frame(close: string) {
  return { type: 'modal', title: plain(forumWords.title), close: plain(close) } as const;
}

function similarBlocks(similar: ForumMetadata['similar']): readonly KnownBlock[] {
  if (similar === null) return [context(forumWords.notSearched)];
  if (similar.length === 0) return [];
  const lines = similar.map(
    ({ title, url, isSolved }) => `• ${link(url, clip(title, 150))}${isSolved ? ` (${forumWords.solved})` : ''}`,
  );
  return [section([forumWords.similar, ...lines].join('\n')), { type: 'divider' }];
}

function field(block: string, label: string, text: string, isLong: boolean): KnownBlock {
  return {
    type: 'input',
    block_id: block,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: ids.forum.input,
      multiline: isLong,
      max_length: isLong ? bodyLimit : titleLimit,
      ...(text !== '' && { initial_value: text }),
    },
  };
}
