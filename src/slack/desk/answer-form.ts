/**
 * The form for an answer: opened with the question and what was offered, sections found while somebody types, a preview
 * on top of it, and what was written sent once. A ticket that changed meanwhile is shown, with the words still there.
 */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ModalView, PlainTextOption } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../assistant/reply.ts';
import type { Section } from '../../content/page.ts';
import type { Desk } from '../../desk/desk.ts';
import type { FaqDesk } from '../../desk/faq-desk.ts';
import type { Ticket } from '../../desk/ticket.ts';
import type { Guides, Support } from '../dependencies.ts';
import { ids } from '../ids.ts';
import { doer, onForm, onOpen, onSuggest, type Press, presser } from '../receive/press.ts';
import { type AnswerDraft, answerModal, parseNext, previewModal } from '../render/answer-modal.ts';
import { sectionRefOf } from '../render/button-value.ts';
import { deskWords } from '../render/desk-words.ts';
import { noticeModal } from '../render/modals.ts';
import { withSection } from '../render/quoted-section.ts';
import { chosenSection, sectionOption } from '../render/section-options.ts';
import { plainRefusal, refusalText } from '../render/ticket-note.ts';
import { words } from '../render/words.ts';
import { draftedForm } from './faq-form.ts';
import { openForm } from './open-form.ts';
import { formatSeen, newsFor, parseSeen } from './seen-ticket.ts';

const { answer: said } = deskWords.forms;

/** What the form needs. */
export interface AnswerFormParts {
  readonly client: WebClient;
  readonly desk: Desk;
  readonly guides: Pick<Guides, 'assistant' | 'links' | 'findSections' | 'sections'>;
  readonly support: Pick<Support, 'isEngineer'>;
  readonly faq: FaqDesk;
}

/** Registers it. */
export function registerAnswerForm(app: App, parts: AnswerFormParts): void {
  onOpen(app, ids.ticket.answer, (press) => open(parts, press));
  onOpen(app, ids.answerModal.preview, (press) => preview(parts, press));
  onSuggest(app, ids.answerModal.section, async (typed, view) => {
    const { ticket } = parseSeen(view?.private_metadata ?? '');
    return (await suggest(parts, ticket, typed)).map(sectionOption);
  });
  onForm(app, ids.answerModal.view, async ({ body }) => {
    const answered = await submit(parts, body);
    if (answered.kind === 'done') return undefined;
    if (answered.kind === 'refused') return { response_action: 'errors', errors: { [answered.block]: answered.error } };
    const kept = answered.kind === 'kept';
    return {
      response_action: 'update',
      view: kept ? await draftedForm(parts.faq, answered.ticket, body) : answered.view,
    };
  });
}

async function open(parts: AnswerFormParts, { body, payload: { value = '' } }: Press): Promise<void> {
  const ticket = await parts.desk.find(value);
  const isTheirs = ticket !== undefined && ticket.team === presser({ body }).team;
  const form = isTheirs ? answerModal(ticket, formatSeen(ticket), { by: presser({ body }).user }) : noticeModal(gone);
  await openForm(parts, body, form);
}

const gone = refusalText({ kind: 'refused', reason: 'no-such-ticket' });

/** Slack's own limit, and more than anybody reads. */
const offeredAtMost = 20;

/** What was typed, or else what comes nearest to the question. */
async function suggest({ desk, guides }: AnswerFormParts, id: string, typed: string): Promise<readonly Section[]> {
  if (typed.trim() !== '') return guides.findSections(typed, offeredAtMost);
  const ticket = await desk.find(id);
  return ticket === undefined
    ? []
    : guides
        .assistant()
        .ask(ticket.question)
        .hits.map(({ section }) => section);
}

async function preview({ client, desk, guides }: AnswerFormParts, { body }: Press): Promise<void> {
  const { view, trigger_id } = body;
  const ticket = await desk.find(parseSeen(view?.private_metadata ?? '').ticket);
  if (ticket === undefined || view === undefined) return;
  const draft = readDraft(view.state.values);
  const quote = quoteOf(guides, ticket, draft);
  const text = withSection(draft.text, quote, linksOf(guides, quote));
  const shown = text === '' ? noticeModal(said.empty) : previewModal(ticket, presser({ body }).user, text);
  await client.views.push({ trigger_id, view: shown });
}

/** What became of a form that was sent. */
type Submitted =
  | { readonly kind: 'done' }
  /** The same, and to become an entry of the FAQ. */
  | { readonly kind: 'kept'; readonly ticket: string }
  | { readonly kind: 'shown'; readonly view: ModalView }
  | { readonly kind: 'refused'; readonly block: string; readonly error: string };

async function submit({ desk, guides }: AnswerFormParts, body: ViewSubmitAction): Promise<Submitted> {
  const by = doer({ body });
  const { view } = body;
  const { ticket: id, seen } = parseSeen(view.private_metadata);
  const ticket = await desk.find(id);
  const draft = readDraft(view.state.values);
  const refused = (error: string, block: string = ids.answerModal.block) =>
    ({ kind: 'refused', block, error }) as const;
  if (ticket === undefined) return refused(gone);
  const quote = quoteOf(guides, ticket, draft);
  if (draft.section !== undefined && quote === undefined) return refused(words.sectionGone, ids.answerModal.section);
  const text = withSection(draft.text, quote, linksOf(guides, quote));
  const act = draft.next === 'resolve' ? desk.conclude : desk.answer;
  const outcome = await act(id, by, text, {
    ...(quote !== undefined && { section: sectionRefOf(quote.section) }),
    ...(seen !== undefined && { seen }),
  });
  if (outcome.kind === 'done') return draft.isKept ? { kind: 'kept', ticket: id } : { kind: 'done' };
  const news = await newsFor(desk, outcome, by.user, { ticket: id, seen });
  if (news !== undefined)
    return {
      kind: 'shown',
      view: answerModal(news.ticket, formatSeen(news.ticket), { by: by.user, news: news.since }, draft),
    };
  return refused(outcome.reason === 'empty-answer' ? said.empty : plainRefusal(outcome, by.user));
}

function quoteOf({ assistant, sections }: AnswerFormParts['guides'], ticket: Ticket, { section }: AnswerDraft) {
  const chosen = section && chosenSection(sections(), section.value ?? '');
  return chosen && assistant().quote(ticket.question, chosen.page.path, chosen.anchor);
}

function linksOf({ links }: AnswerFormParts['guides'], quote: Answer | undefined) {
  return quote === undefined ? () => undefined : links(quote.section);
}

/** What of the state of a view is read. */
type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: PlainTextOption | null;
          readonly selected_options?: readonly unknown[] | null;
        }
      >
    >
  >
>;

function readDraft(values: Values): AnswerDraft {
  const { block, input, section: at, next, keep } = ids.answerModal;
  const section = values[at]?.[at]?.selected_option;
  return {
    text: values[block]?.[input]?.value ?? '',
    ...(section != null && { section }),
    isKept: (values[keep]?.[keep]?.selected_options ?? []).length > 0,
    next: parseNext(values[next]?.[next]?.selected_option?.value),
  };
}
