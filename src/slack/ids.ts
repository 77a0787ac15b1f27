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
    /** One a place that an answer leads on to: `reply.place.0`. */
    place: 'reply.place',
    /** The menu of what is wanted seldom; its block's id is the section that is shown, its value the entry. */
    more: 'reply.more',
    /** One a platform: `reply.platform.0`; the value is the reply and the platform. */
    platform: 'reply.platform',
    /** Opens the form of a new topic on the forum: the value is the reply's id; a link without one, of which Slack reports the press. */
    forum: 'reply.forum',
    noneOfThese: 'reply.none_of_these',
    /** Wants to be told once it is answered; in a modal too. */
    tellMe: 'reply.tell_me',
    /** Feedback; the value of these, and of `share` and `choose`, is the section that is shown (`pick.ts`). */
    solved: 'reply.solved',
    notMine: 'reply.not_mine',
    /** One a reason: `reply.why.wrong-version`. */
    why: 'reply.why',
    others: 'reply.others',
    /** One a match in a list: `reply.show.0`. */
    show: 'reply.show',
  },
  /** Buttons of a ticket; the value is the ticket's id. */
  ticket: {
    claim: 'ticket.claim',
    answer: 'ticket.answer',
    resolve: 'ticket.resolve',
    release: 'ticket.release',
    withdraw: 'ticket.withdraw',
    reopen: 'ticket.reopen',
    solve: 'ticket.solve',
    ask: 'ticket.ask',
    similar: 'ticket.similar',
    saveAsFaq: 'ticket.save_as_faq',
    /** Under what an engineer wrote in the asker's thread; the value is where that stands (`by-hand.ts`). */
    countAsAnswer: 'ticket.count_as_answer',
    /** A menu; the value of an option is the act and the ticket's id: `assign/…`. */
    more: 'ticket.more',
    /** Waits for a ticket that asks the same; the value is the reply's id and the ticket's, with a blank between. */
    meToo: 'ticket.me_too',
    /** Shows the answer of such a ticket; the same value. */
    showAnswer: 'ticket.show_answer',
    /** Opens a ticket although others are like it; the value is the reply's id. */
    openAnyway: 'ticket.open_anyway',
  },
  /** Forms of the desk; the ticket's id is in their metadata. */
  desk: {
    /** One text: to the asker, from them, or for engineers only. */
    reply: { view: 'desk.reply', block: 'desk.reply.text', input: 'text' },
    ask: { view: 'desk.ask', block: 'desk.ask.text', input: 'text' },
    note: { view: 'desk.note', block: 'desk.note.text', input: 'text' },
    resolve: { view: 'desk.resolve', reason: 'desk.resolve.reason', block: 'desk.resolve.text', input: 'text' },
    assign: { view: 'desk.assign', block: 'desk.assign.to', input: 'user' },
    merge: { view: 'desk.merge', block: 'desk.merge.into', input: 'ticket', button: 'desk.merge_into' },
    /** Which ticket becomes part of which; both ids are in its metadata. */
    mergeQuestion: { view: 'desk.merge_question' },
  },
  /** Shortcuts: `find` and `reply` in the menu of a message, `ask` anywhere. */
  shortcut: { find: 'shortcut.find', ask: 'shortcut.ask', reply: 'shortcut.reply' },
  /** The modal of a question and its answer; buttons carry what those under a message do. */
  ask: {
    view: 'ask.modal',
    block: 'ask.question',
    input: 'ask.text',
    human: 'ask.human',
    /** One a choice: `ask.choose.0` to `ask.choose.4`. */
    choose: 'ask.choose',
    /** As under a message. */
    place: 'ask.place',
    more: 'ask.more',
    platform: 'ask.platform',
    noneOfThese: 'ask.none_of_these',
    again: 'ask.again',
    share: 'ask.share',
    /** Feedback, as under a message. */
    solved: 'ask.solved',
    notMine: 'ask.not_mine',
    why: 'ask.why',
    others: 'ask.others',
    /** Opens the form. */
    open: 'ask.open',
  },
  /** The form of a new topic on the community forum; its blocks end in a mark, for Slack keeps what is typed under an id. */
  forum: { view: 'forum.modal', title: 'forum.title', body: 'forum.body', input: 'text', editor: 'forum.editor' },
  /** Buttons of a topic that the guides do not answer; the value is a wording of it. */
  gap: { draft: 'gap.draft_faq', notOurs: 'gap.not_ours', snooze: 'gap.snooze' },
  /** The form that asks where to share an answer. */
  share: { view: 'share.modal', block: 'share.place', input: 'share.channel' },
  /** The Home tab. */
  home: {
    view: 'home',
    /** The field's block ends in a mark that changes with each question, so that Slack empties the field. */
    block: 'home.question',
    input: 'home.text',
    ask: 'home.ask',
    /** One an example: `home.example.0`; the value is the question. */
    example: 'home.example',
    /** A question of before; the value is the reply's id. */
    show: 'home.show',
  },
  /** What is seen of the queue. */
  queue: {
    /** Blocks whose ids end in what is chosen, so that Slack draws them anew. */
    block: 'queue',
    /** One a view: `queue.view.0`; the value is the view. */
    view: 'queue.view',
    platform: 'queue.platform',
    component: 'queue.component',
    /** The value of the option that stands for all of them. */
    any: 'queue.any',
    person: 'queue.person',
    search: 'queue.search',
    widen: 'queue.widen',
    /** Under `/upgrade queue` only: Home is shown anew by itself. */
    refresh: 'queue.refresh',
    /** One back, one on: `queue.page.0`, `queue.page.1`; the value is the page. */
    page: 'queue.page',
  },
  /** The guides to leaf through. */
  browse: {
    view: 'browse',
    /** Menus on Home; the value of an option is a place (`browse-modal.ts`), and so is that of `group`. */
    topics: 'browse.topics',
    platforms: 'browse.platforms',
    /** One back, one on: `browse.group.0`. */
    group: 'browse.group',
    /** The value is the page's path. */
    page: 'browse.page',
    section: 'browse.section',
  },
  /** Buttons beside a ticket in a list (Home, `/upgrade status`, `/upgrade queue`); the list is shown anew. */
  list: { claim: 'list.claim', withdraw: 'list.withdraw', reopen: 'list.reopen' },
  /** The step of Workflow Builder, by its callback id. */
  step: 'find_upgrade_guide',
  /** The form for an answer. A select that is answered while somebody types has its block's id too. */
  answerModal: {
    view: 'ticket.answer_modal',
    block: 'answer',
    input: 'answer_text',
    section: 'answer.section',
    preview: 'answer.preview',
    /** What becomes of the ticket. */
    next: 'answer.next',
    /** Whether the answer is kept for who asks next. */
    keep: 'answer.keep',
  },
  /** The form of an entry of the FAQ, whose id is in its metadata; each field's block has the field's id. */
  faq: {
    view: 'faq.modal',
    title: 'faq.title',
    wordings: 'faq.wordings',
    answer: 'faq.answer',
    platforms: 'faq.platforms',
    versions: 'faq.versions',
    name: 'faq.name',
  },
  /** Message metadata: by it a second sending of the same outbox row is recognised. */
  metadata: 'upgrade_assistant_sent',
} as const;
