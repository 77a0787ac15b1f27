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
    join: waking(desk.join),
    claim: waking(desk.claim),
    assign: waking(desk.assign),
    assignByRota: waking(desk.assignByRota),
    takeOver: waking(desk.takeOver),
    release: waking(desk.release),
    ask: waking(desk.ask),
    reply: waking(desk.reply),
    answer: waking(desk.answer),
    conclude: waking(desk.conclude),
    resolve: waking(desk.resolve),
    note: waking(desk.note),
    merge: waking(desk.merge),
    solve: waking(desk.solve),
    hear: waking(desk.hear),
    reopen: waking(desk.reopen),
    withdraw: waking(desk.withdraw),
    reword: waking(desk.reword),
    publish: waking(desk.publish),
    settle: waking(desk.settle),
    unsettle: waking(desk.unsettle),
    pass: waking(desk.pass),
  };
}
