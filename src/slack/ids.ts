/**
 * Every `action_id`, `callback_id` and `block_id` that Slack sends back to us. They live in messages for years:
 * an id is never renamed and never used for something else.
 */
export const ids = {
  command: '/upgrade',
  /** Buttons under a reply; the value is the reply's id. */
  reply: {
    askHuman: 'reply.ask_human',
    share: 'reply.share',
    /** One a choice: `reply.choose.0` to `reply.choose.4`. */
    choose: 'reply.choose',
    /** A link: Slack reports the press, nothing is to be done. */
    forum: 'reply.forum',
  },
  /** Buttons of a ticket; the value is the ticket's id. */
  ticket: {
    claim: 'ticket.claim',
    answer: 'ticket.answer',
    resolve: 'ticket.resolve',
    release: 'ticket.release',
    withdraw: 'ticket.withdraw',
    reopen: 'ticket.reopen',
  },
  answerModal: { view: 'ticket.answer_modal', block: 'answer', input: 'answer_text' },
  /** Message metadata: by it a second sending of the same outbox row is recognised. */
  metadata: 'upgrade_assistant_sent',
} as const;
