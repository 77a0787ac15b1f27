/** What several people asked and nobody answered: told of on Monday, and put off by an engineer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Message } from '../../src/workspace/model.ts';
import { buttonsOf, fromApp, shown } from './reading.ts';
import { openStage, type Stage } from './stage.ts';
import { read } from './views.ts';

const { now } = Date;
const nine = Date.parse('2026-12-07T09:00+01:00');

let stage: Stage;
let aheadMs: number;
beforeEach(async () => {
  aheadMs = nine - 10 * 60_000 - now();
  vi.spyOn(Date, 'now').mockImplementation(() => now() + aheadMs);
  stage = await openStage({ variables: { TIME_ZONE: 'Europe/Berlin' } });
});
afterEach(async () => {
  await stage.close();
  vi.restoreAllMocks();
});

const digests = (): readonly Message[] =>
  fromApp(stage.eve.sees('C0SUPPORT')).filter((message) => shown(message).includes('in the week of 2026-12-07'));

it('on Monday at nine the engineers read what is missing, once, and put off what is not their topic', async () => {
  const { workspace, ann, ben, eve } = stage;
  for (const [member, text] of [
    [ann, '@Upgrade Assistant does the plasma capacitor of our warp drive need an upgrade'],
    [ben, '@Upgrade Assistant upgrade of the warp drive: what about its plasma capacitor?'],
  ] as const) {
    const { ts } = await member.post('C0HELP', text);
    await workspace.until(() => fromApp(member.sees('C0HELP', ts))[0]);
  }
  expect(digests()).toEqual([]);

  aheadMs += 10 * 60_000;
  const digest = await workspace.until(() => digests()[0]);
  expect(shown(digest)).toContain('Asked 2 times by 2 people');
  expect(shown(digest)).toContain('plasma capacitor');
  expect(shown(digest)).toContain('In the last seven days: 2 questions');
  expect(buttonsOf(digest)).toContain('Not our topic');

  const picture = await workspace.until(() =>
    eve.sees('C0SUPPORT', digest.ts).find(({ files = [] }) => files.length > 0),
  );
  expect(picture.files).toMatchObject([{ name: 'report-2026-12-07.png', mimetype: 'image/png' }]);
  await eve.openHome();
  await workspace.until(() => (read(eve.home() ?? {}).includes('Not in the guides') ? true : undefined));
  await eve.click(digest, 'gap.draft_faq');
  const form = await workspace.until(() => {
    const modal = eve.modal();
    return modal !== undefined && JSON.stringify(modal.blocks).includes('plasma capacitor') ? modal : undefined;
  });
  await eve.close(form);
  await eve.click(digest, 'gap.not_ours');
  await workspace.until(() => (shown(digests()[0] ?? digest).includes('this is not our topic') ? true : undefined));
  await workspace.until(() => (read(eve.home() ?? {}).includes('Not in the guides') ? undefined : true));
  await stage.restart();
  expect(digests()).toHaveLength(1);
});
