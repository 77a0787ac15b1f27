/**
 * What people write, as it is kept and shown to others. The doors to the desk call this (`actOn`, `openTicket`, the
 * drafting and editing of the FAQ, marks and wishes): behind them every text is without secrets.
 */
import type { Act } from './act.ts';
import type { FileLink } from './messages.ts';
import { redact } from './redact.ts';

/** Gives a text without secrets, and without blanks around it. */
export function written(text: string): string {
  return redact(text).trim();
}

/** Gives an act with all that somebody wrote as `written` gives it, the names of files too. */
export function writtenAct(act: Act): Act {
  switch (act.kind) {
    case 'ask':
    case 'answer':
    case 'conclude':
    case 'note':
      return { ...act, text: written(act.text) };
    case 'reply':
      return { ...act, text: written(act.text), ...(act.files !== undefined && { files: writtenFiles(act.files) }) };
    case 'resolve':
      return { ...act, ...(act.text !== undefined && { text: written(act.text) }) };
    case 'reword':
      return { ...act, question: written(act.question) };
    case 'hear':
    case 'record': {
      const { text, files } = act.words;
      return { ...act, words: { ...act.words, text: written(text), files: writtenFiles(files) } };
    }
    case 'settle':
      return { ...act, solution: { ...act.solution, text: written(act.solution.text) } };
    default:
      return act;
  }
}

function writtenFiles(files: readonly FileLink[]): readonly FileLink[] {
  return files.map(({ name, url }) => ({ name: written(name), url }));
}
