import type { Words } from './words.fr.ts'

export const en: Words = {
  list: 'Back to the list',
  refused: 'It did not leave: the network or the server did not answer. Your text is still here: try again.',
  mailboxes: {
    title: 'Messages from young people',
    lead: 'The conversations that your keys open. Opening one is reading it: the young person sees that they have been read.',
    none: 'No conversation opens with your keys for now.',
    count: (count: number) => (count === 1 ? '1 conversation' : `${count} conversations`),
    heads: { code: 'Conversation', state: 'Where it stands', week: 'Began', lead: 'Followed by' },
    awaits: 'Waiting for an answer',
    answered: 'Answered',
    week: (day: string) => `Week of ${day}`,
    nobody: 'Nobody yet',
    you: 'You',
    someone: 'Someone on the team',
  },
  gone: {
    title: 'Nothing to read here any more',
    text: 'The conversation is over, or it is not for your team. Nothing is left on this page.',
  },
  unreadable: {
    title: 'Unreadable',
    text: 'This conversation does not open whole, so none of it is shown. Tell someone in your organization who holds keys.',
  },
  away: {
    title: 'Closed: the connection dropped',
    text: 'Nothing is left on this page. The answer you were writing is there if you open it again soon.',
    again: 'Open again',
  },
  hidden: {
    title: 'Page closed',
    text: 'You left this tab. Nothing shows on it. The answer you were writing is there if you open it again soon.',
    again: 'Open again',
  },
  conversation: {
    title: (code: string) => `Conversation ${code}`,
    mark: (name: string, when: string) => `Opened by ${name}, ${when}`,
    demo: 'All of this is invented.',
    truths: (team: string) => [
      `Only the people of “${team}” who have these keys read this conversation. No police service reads it.`,
      'The young person sees that they have been read, not by whom. They get no notice: they come back when they like, with their seven words.',
    ],
    elsewhere: 'A report or a referral is another step, and never leaves from here:',
    report: 'Report to youth protection',
    refer: 'Refer a young person',
    check: 'Is this still the same person?',
    advice:
      'Someone else may have found their words. Before you say anything sensitive, ask the question you agreed on, which only they can answer. If you have none yet, suggest that they choose one.',
    messages: 'What was said',
    person: 'The person',
    you: 'You',
    team: 'The team',
    at: (day: string, from: string, until: string) => `${day}, between ${from} and ${until}`,
    reopened: (times: number) =>
      times === 1 ? 'Opened again with the words' : `Opened again ${times} times with the words`,
    reopenedSince: (times: number) =>
      times === 1
        ? 'Opened again with the words since, and nothing written'
        : `Opened again ${times} times with the words since, and nothing written`,
    changed: 'This conversation has changed since you opened it.',
    readOn: 'Read on',
    close: 'Close',
  },
  answer: {
    title: 'Answer',
    label: 'Your answer',
    hint: 'Short sentences, with no name and no address: the young person may be reading on a device that is not theirs.',
    left: (count: string, most: string) => `${count} of ${most} characters`,
    missing: 'Write your answer.',
    tooLong: (most: string) => `No more than ${most} characters.`,
    act: 'Answer',
    confirm: {
      title: 'Send this answer?',
      readers: (names: string) =>
        `It will be read by the person who has the seven words, and by the people of the team who have the keys (${names}). Once sent, it cannot be taken back.`,
      becomesLead: 'Nobody follows this conversation yet: you will.',
      act: 'Seal and send',
      back: 'Change it',
    },
    done: 'It is sent. The person will read it when they come back with their words.',
    gap: 'Something was written just before you. Read it, then send: your answer is still here, further down.',
    forgotten:
      'The words of this conversation have been destroyed: nobody will come to read an answer. Yours was not sent.',
    full: 'This conversation takes no more messages. Invite the person to begin another.',
  },
  follow: {
    title: 'Who follows this conversation',
    nobody: 'Nobody yet. Whoever answers first follows it.',
    you: 'You.',
    lead: (name: string) => `${name}.`,
    someone: 'Someone on the team',
    take: 'Follow it myself',
    give: 'Hand it to a colleague',
    who: 'To whom',
    alone: 'Nobody else has the keys of this team.',
    confirmTake: 'Follow this conversation yourself?',
    confirmGive: (name: string) => `Hand this conversation to ${name}?`,
    follows:
      'The young person will see that someone else answers now, without a name. Everyone on the team who has the keys goes on reading.',
    act: 'Confirm',
    back: 'Leave it as it is',
    done: 'Done. The young person will see that someone else answers now.',
    raced: 'The conversation changed just before. Read it, then do it again.',
    failed: 'It is not done: the network or the server did not answer. Try again.',
  },
}
