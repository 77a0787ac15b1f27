/** The desk, with what it decides sent at once: its messages are in the outbox when an act has been committed. */
import type { Desk } from '../../desk/desk.ts';

/** Makes every act call `wake` when it is done, whatever came of it. */
export function createWakingDesk(desk: Desk, wake: () => void): Desk {
  const waking =
    <Given extends readonly unknown[], Result>(act: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const result = await act(...given);
      wake();
      return result;
    };
  return {
    ...desk,
    open: waking(desk.open),
    claim: waking(desk.claim),
    release: waking(desk.release),
    answer: waking(desk.answer),
    resolve: waking(desk.resolve),
    reopen: waking(desk.reopen),
    withdraw: waking(desk.withdraw),
    reword: waking(desk.reword),
  };
}
