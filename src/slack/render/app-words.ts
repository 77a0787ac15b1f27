/** How the app appears in Slack's own menus; Slack allows 24 characters for the name of a shortcut. */
export const appWords = {
  name: 'Upgrade Assistant',
  handle: 'upgrade-assistant',
  description:
    'Answers upgrade questions from the guides, and helps you ask your support team when they have no answer',
  agent:
    'Quotes the section of the upgrade guides that answers your question, and helps you ask your support team when there is none.',
  command: 'Ask the upgrade guides, or type “help” to learn more',
  commandHint: 'how do I upgrade Helm',
  find: 'Find the upgrade guide',
  findHint: 'Shows you the section of the upgrade guides that answers this message',
  ask: 'Ask the upgrade guides',
  askHint: 'Ask a question about upgrading',
  /** The step of Workflow Builder. */
  step: {
    description: 'Finds the section of the upgrade guides that answers a question',
    empty: "This step's input has no question.",
    question: 'Question',
    questionHint: 'What somebody asked, in their own words',
    kind: 'Kind of reply',
    kindHint:
      'answer: this section answers the question. choice: it is one of several that may. none: the guides have no answer',
    title: 'Section',
    titleHint: 'Where the section is in the guides; empty when there is none',
    link: 'Link',
    linkHint: 'Address of the section; empty when there is none',
    confidence: 'Confidence',
    confidenceHint: 'How likely the section is the right one, from 0 to 1',
  },
} as const;
