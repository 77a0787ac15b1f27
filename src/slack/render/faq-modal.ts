/** The form in which an engineer edits an answer for whoever asks next, and publishes it. */
import type { ModalView } from '@slack/types';
import type { Author, FaqEntry, FaqText } from '../../desk/faq.ts';
import { ids } from '../ids.ts';
import { deskWords } from './desk-words.ts';
import { form, input, textInput } from './form.ts';
import { clip, context, plain } from './message.ts';

const { faq: said } = deskWords.forms;
const at = ids.faq;
const titleLimit = 150;
const wordingsLimit = 3000;

/** The form of an entry; its id comes back with it, `name` stands under the answer unless it is changed. */
export function faqModal(entry: FaqEntry, name: string): ModalView {
  const { id, title, wordings, platforms, versions = '', answer, status } = entry;
  const isPublished = status.state === 'published';
  const line = (action_id: string, text: string, limit: number, hint?: string) => ({
    ...({ type: 'plain_text_input', action_id, max_length: limit } as const),
    ...(text !== '' && { initial_value: clip(text, limit) }),
    ...(hint !== undefined && { placeholder: plain(hint) }),
  });
  return form({ view: at.view, title: said.title, submit: said.submit, metadata: id }, [
    context(isPublished ? said.published : said.draft),
    input(at.title, { label: said.question }, line(at.title, title, titleLimit)),
    input(
      at.wordings,
      { label: said.wordings, hint: said.wordingsHint, isOptional: true },
      textInput(at.wordings, linesOf(wordings), false),
    ),
    input(at.answer, { label: said.answer, hint: said.answerHint }, textInput(at.answer, answer, false)),
    input(
      at.platforms,
      { label: said.platforms, isOptional: true },
      line(at.platforms, platforms.join(', '), 300, said.platformsHint),
    ),
    input(at.versions, { label: said.versions, isOptional: true }, line(at.versions, versions, 100, said.versionsHint)),
    input(at.name, { label: said.name }, line(at.name, name, 80)),
  ]);
}

/** What of a form's state is read. */
type Values = Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>;

/** Reads what was filled in. */
export function readFaq(values: Values): { readonly text: Omit<FaqText, 'components'>; readonly name: Author['name'] } {
  const filled = (field: string) => (values[field]?.[field]?.value ?? '').trim();
  return {
    text: {
      title: filled(at.title),
      wordings: filled(at.wordings).split('\n'),
      answer: filled(at.answer),
      platforms: filled(at.platforms)
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      versions: filled(at.versions),
    },
    name: filled(at.name),
  };
}

/** Those that the guides do not know, for nobody would be shown an answer for them. */
export function unknownPlatforms(names: readonly string[], known: readonly string[]): readonly string[] {
  const lowered = new Set(known.map((name) => name.toLowerCase()));
  return names.filter((name) => !lowered.has(name.toLowerCase()));
}

/** The field beside which a refusal stands. */
export function fieldOf(reason: keyof typeof said.refused): string {
  if (reason === 'empty-answer') return at.answer;
  return reason === 'invalid-versions' ? at.versions : at.title;
}

/** As many whole lines as the field has room for. */
function linesOf(wordings: readonly string[]): string {
  let text = '';
  for (const wording of wordings) {
    if (text.length + wording.length + 1 > wordingsLimit) break;
    text += text === '' ? wording : `\n${wording}`;
  }
  return text;
}
