import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorkspace } from '../../src/workspace/workspace.ts';

const options = {
  app: {
    id: 'A1',
    botUserId: 'U0BOT',
    botName: 'Bot',
    token: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: '0'.repeat(32),
    scopes: [],
    events: [],
    commands: [],
  },
  users: [{ id: 'U0ANN', name: 'ann', realName: 'Ann' }],
  channels: [{ id: 'C0HELP', name: 'help', members: ['U0ANN'] }],
};

it('a workspace that is opened again remembers what was said, and gives no ts twice', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'workspace-')), 'kept', 'workspace.json');
  const first = await createWorkspace({ ...options, file });
  const root = await first.seat('U0ANN').post('C0HELP', 'hello');
  await first.seat('U0ANN').post('C0HELP', 'still here', { threadTs: root.ts });
  const direct = first.seat('U0ANN').im();
  await first.close();

  const second = await createWorkspace({ ...options, file });
  const ann = second.seat('U0ANN');
  expect(ann.sees('C0HELP', root.ts).map(({ text }) => text)).toEqual(['hello', 'still here']);
  expect(ann.im()).toBe(direct);
  const later = await ann.post('C0HELP', 'back again');
  expect(later.ts > root.ts).toBe(true);
  await second.close();
});
