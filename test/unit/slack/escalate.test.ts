import { describe, expect, it } from 'vitest';
import { escalationText } from '../../../src/slack/ask/escalate.ts';
import { aPrivatePlace, aThread, aTicket } from '../../builders.ts';

describe('what is said to somebody who asked for people', () => {
  const opened = { kind: 'done', as: 'opened', ticket: aTicket() } as const;

  it('names the place where the answer comes, as the note there does', () => {
    expect(escalationText(opened, aThread())).toMatch(/ticket #42\. You'll get the answer in the thread\.$/);
    expect(escalationText(opened, aPrivatePlace())).toMatch(
      /ticket #42\. You'll get the answer as a direct message\.$/,
    );
  });
});
