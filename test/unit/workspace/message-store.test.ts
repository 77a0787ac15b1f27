import { describe, expect, it } from 'vitest';
import { createMessageStore } from '../../../src/workspace/message-store.ts';
import type { Message } from '../../../src/workspace/model.ts';
import { RECENT, remember } from '../../../src/workspace/recent.ts';

const message = (ts: string, threadTs?: string): Message => ({
  channel: 'C1',
  ts,
  user: 'U1',
  text: ts,
  ...(threadTs !== undefined && { threadTs }),
});

describe('the shelf', () => {
  it('gives a thread in order, also after one of it has changed or gone', () => {
    const shelf = createMessageStore();
    for (const one of [message('1'), message('2', '1'), message('3'), message('4', '1'), message('5', '1')])
      shelf.keep(one);
    shelf.keep({ ...message('2', '1'), text: 'edited' });
    shelf.forget(message('4', '1'));
    expect(shelf.thread('C1', '1').map(({ text }) => text)).toEqual(['edited', '5']);
    expect(shelf.all('C1').map(({ ts }) => ts)).toEqual(['1', '2', '3', '5']);
    expect(shelf.thread('C2', '1')).toEqual([]);
  });

  it('forgets the oldest of too many', () => {
    const shelf = createMessageStore();
    for (let at = 0; at < 20_010; at += 1) shelf.keep(message(String(at).padStart(6, '0')));
    expect(shelf.all('C1')).toHaveLength(20_000);
    expect(shelf.find('C1', '000009')).toBeUndefined();
    expect(shelf.find('C1', '000010')).toBeDefined();
  });
});

describe('a register', () => {
  it('forgets the oldest of too many', () => {
    const register = new Map<string, number>();
    for (let at = 0; at <= RECENT; at += 1) remember(register, String(at), at);
    expect([register.size, register.has('0'), register.has('1')]).toEqual([RECENT, false, true]);
  });
});
