/** `desk failed` and `desk retry`: what was given up, why, and another try once its cause is gone. */
import { type GivenUp, listGivenUp, putBack } from '../../store/failed-rows.ts';
import { Misuse, print } from '../command.ts';
import { type DeskVerb, inColumns, momentOf } from './verb.ts';

const headings = ['WHEN', 'KIND', 'TRIES', 'ID', 'CAUSE'];

/** Prints what was given up, the last one first; with `--json` a line of JSON each. */
export const failed: DeskVerb = async (database, { values }) => {
  const found = await listGivenUp(database);
  if (values['json'] === true) for (const row of found) print(JSON.stringify(row));
  else if (found.length === 0) print('Nothing was given up.');
  else for (const line of inColumns([headings, ...found.map(cellsOf)])) print(line);
  return 0;
};

function cellsOf({ dueAt, kind, attempts, id, cause }: GivenUp): readonly string[] {
  return [momentOf(dueAt), kind, String(attempts), id, cause.replace(/\s+/g, ' ')];
}

/** Has one of them tried again; 1 where there is none with this id. */
export const retry: DeskVerb = async (database, { values, subject = '', now }) => {
  if (subject === '') throw new Misuse('desk retry wants the id of what was given up; desk failed has them');
  const isBack = await putBack(database, subject, now);
  if (values['json'] === true) print(JSON.stringify({ id: subject, retried: isBack }));
  else if (isBack) print('It is tried again at once where the app runs, else when it starts.');
  else print(`Nothing with the id ${subject} was given up.`);
  return isBack ? 0 : 1;
};
