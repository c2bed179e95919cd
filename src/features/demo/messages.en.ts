/** Both languages say the same things; a sentence missing in one does not compile. */
export interface Messages {
  title: string
  lead: (organizations: number, people: number) => string
  promise: string
  youAre: (name: string) => string
  startTitle: string
  everyoneTitle: string
  columns: { person: string; shows: string; become: string }
  become: string
  becomeWho: (name: string) => string
  inEnglish: (role: string) => string
  /** What the person who runs the instance is; the other roles are named by the network. */
  operator: string
  nobody: Record<'listed' | 'invited', string>
  scriptTitle: string
  scriptText: string
  scriptPost: string
  unknownTitle: string
  unknown: (as: string) => string
}

export const en: Messages = {
  title: 'Whose eyes will you look through?',
  lead: (organizations, people) =>
    `An invented region: ${organizations} organizations of the five sectors, ${people} people. Become one of them in one move.`,
  promise:
    'The organizations, towns and people do not exist. Only the three administrative regions are real. What you do here touches no one.',
  youAre: (name) => `Right now you are ${name}.`,
  startTitle: 'Where to start',
  everyoneTitle: 'The whole region',
  columns: { person: 'Person', shows: 'What you will see', become: 'Sign in' },
  become: 'Become',
  becomeWho: (name) => `Become ${name}`,
  inEnglish: (role) => `${role}, in English`,
  operator: 'Runs the instance',
  nobody: {
    listed: 'Known to the table. Nobody there is invited yet.',
    invited: 'An invitation is waiting for its answer.',
  },
  scriptTitle: 'For a script',
  scriptText: 'The same people, as data:',
  scriptPost: 'To sign in, send the field “as” without a cookie:',
  unknownTitle: 'Nobody has that name',
  unknown: (as) =>
    as === ''
      ? 'The field “as” is empty. Choose a person from the list.'
      : `Nobody here is called “${as}”. Choose a person from the list.`,
}
