import { describe, expect, it } from 'vitest';
import type { NoneReason, Reply } from '../../../src/assistant/reply.ts';
import { noticeModal } from '../../../src/slack/render/modals.ts';
import { askForm, foundModal, lookingModal } from '../../../src/slack/render/question-modal.ts';
import { replyBlocks } from '../../../src/slack/render/reply-message.ts';
import { shareForm } from '../../../src/slack/share/share-form.ts';
import { checkView } from '../../../src/workspace/rules/view.ts';
import { buttons } from '../../e2e/views.ts';

const showing = {
  id: 'T1/view/V1/hash',
  question: 'how do I upgrade?',
  index: '0123456789ab',
  isPrivate: false,
  carriedTo: 'C0SUPPORT',
  forumUrl: 'https://community.tyk.io/new-topic',
  resolve: () => () => undefined,
};
const grounds = { confidence: 0.1, hits: [], corrections: [], matched: [] };
const none = (reason: NoneReason): Reply => ({ kind: 'none', reason, nearest: [], ...grounds });

const labels = (reply: Reply) => buttons(foundModal('how do I upgrade?', replyBlocks(reply, showing)));

describe('the modal of a question', () => {
  const longest = '&<>😀\n'.repeat(600);

  it.each([
    ['form', askForm()],
    ['wait', lookingModal(longest)],
    ['answer', foundModal(longest, replyBlocks(none('not-covered'), showing))],
    ['empty question', foundModal('', [])],
    ['place to share in', shareForm('["T1/C1/1.1","a.md","b","c"]')],
    ['notice', noticeModal('Write a question first.')],
  ])('is one that Slack takes: the %s', (_what, view) => {
    expect(() => checkView(JSON.parse(JSON.stringify(view)), 'modal')).not.toThrow();
  });

  it('offers people and the forum where the guides have nothing', () => {
    expect(labels(none('not-covered'))).toEqual([
      'Ask a human',
      'Post on the community forum',
      "Tell me when it's answered",
      'Ask another question',
    ]);
  });

  it('offers to share in channels only, for of group messages nobody tells who reads along', () => {
    expect(JSON.stringify(shareForm(''))).toContain('"include":["public","private"]');
  });

  it('offers another question, and nothing else, to who said hello or asked about lunch', () => {
    expect(labels(none('small-talk'))).toEqual(['Ask another question']);
    expect(labels(none('off-topic'))).toEqual(['Ask another question']);
  });
});
