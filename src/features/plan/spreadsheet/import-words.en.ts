/** What a sentence about a cell may name. */
export interface CellFacts {
  /** What stands in the cell. */
  value: string
  /** The part of it that is wrong. */
  part: string
  max: number
  line: number
}

export const en = {
  title: 'Bring the plan back from a file',
  lead: 'Change the plan in a spreadsheet, then send it here. We read first and show you. Nothing is written before you agree.',
  takeTitle: 'Start from the plan’s own file',
  takeText:
    'One line for each action. The sheet called “codes” lists what each column accepts. A line without a code adds an action of your own: its objective and its title are enough.',
  file: 'File',
  fileHint: 'Excel (.xlsx), CSV or JSON taken from here, 10 MB at most. The first line holds the headings.',
  read: 'Read the file',
  noFile: 'Choose a file.',
  refusals: {
    'no-code-column': 'No column has the heading “Code”. Start again from a file taken from here.',
    'column-twice': (heading: string, letters: string) => `Columns ${letters} are both “${heading}”. Keep one of them.`,
  },
  pastTitle: 'Files already read',
  pastEmpty: 'No file was read yet.',
  heads: { file: 'File', when: 'Read on', state: 'State', result: 'Result' },
  states: { preview: 'Not written', applied: 'Applied', undone: 'Taken back' },
  changed: (count: number) => (count === 1 ? '1 action changed' : `${count} actions changed`),
  previewTitle: (file: string) => `Before writing: ${file}`,
  previewLead: 'Nothing is written yet. Check, then confirm.',
  counts: {
    rows: (count: number): string => (count === 1 ? 'line read' : 'lines read'),
    changes: (count: number): string => (count === 1 ? 'action that changes' : 'actions that change'),
    same: (_count: number): string => 'unchanged',
    problems: (count: number): string => (count === 1 ? 'cell to correct' : 'cells to correct'),
  },
  problemsTitle: (count: number) => (count === 1 ? '1 cell to correct' : `${count} cells to correct`),
  problemsLead: 'Nothing can be written while a cell is wrong. Correct the file, then send it again.',
  problemsFirst: (count: number) => `The first ${count}:`,
  sendAgain: 'Send the corrected file',
  notesTitle: 'To know about this file',
  unknown: (headings: string) => `Columns left aside, because their headings are unknown here: ${headings}.`,
  absent: (headings: string) => `Columns that the file does not have, and that change nothing: ${headings}.`,
  changesTitle: 'What will change',
  changeHeads: { action: 'Action', what: 'What differs' },
  changesLegend: 'Struck out: as it is. Underlined: as it will be.',
  added: 'Chosen',
  addedOwn: 'New action',
  removed: 'No longer chosen',
  stale: 'Changed on the site since this file was taken: check that the file is right.',
  person: 'Person in charge',
  before: 'before:',
  after: 'now:',
  empty: 'nothing',
  planWords: 'the plan’s words',
  confirm: (count: number) => (count === 1 ? 'Write 1 change' : `Write ${count} changes`),
  cancel: 'Write nothing',
  nothingNew: 'This file says what the plan says already. There is nothing to write.',
  another: 'Send another file',
  toPlan: 'See the plan',
  applyRefusals: {
    'changed-meanwhile':
      'Someone changed the plan in the meantime. Here is what the file would change now; confirm again.',
    'has-problems': 'A cell has become wrong in the meantime. Nothing was written.',
    'nothing-new': 'There is nothing left to write.',
    settled: 'This file is already settled.',
  },
  doneTitle: (file: string) => `Written: ${file}`,
  undoneTitle: (file: string) => `Taken back: ${file}`,
  doneLead: (count: number) => (count === 1 ? '1 action was changed.' : `${count} actions were changed.`),
  undoTitle: 'Take it back',
  undoText: (until: string) =>
    `Until ${until}, you can put back what this file changed. What somebody touched since stays as they left it. The history keeps everything.`,
  undo: 'Take this import back',
  undone: (when: string) => `This import was taken back on ${when}.`,
  undoOver: 'The 30 days are over: this import can no longer be taken back.',
  emptied: 'This file was not confirmed within 30 days. Its lines were erased.',
  notices: {
    'import-applied': 'The file is written.',
    'import-undone': 'The import is taken back.',
    'import-undone-some': 'The import is taken back. What was touched since stayed as it was.',
    'import-too-late': 'This import can no longer be taken back.',
  },
  noticeTitle: 'Done',
  problemHeads: { place: 'Cell', problem: 'What to correct' },
  problems: {
    'code-missing': () => 'the code of the action is missing. Start again from a file taken from here.',
    'objective-missing': () =>
      'the objective is missing. A line without a code is an action of your own: write the number of the objective it serves.',
    'objective-unknown': ({ value }: CellFacts) => `“${value}” is not an objective of the plan. Write its number.`,
    'own-too-many': ({ max }: CellFacts) => `a plan has at most ${max} actions of your own.`,
    'code-unknown': ({ value }: CellFacts) => `“${value}” is not an action of this plan.`,
    'code-twice': ({ value, line }: CellFacts) =>
      `“${value}” already stands on line ${line}. Keep one of the two lines.`,
    'choice-unknown': ({ value }: CellFacts) => `“${value}” is neither yes nor no.`,
    'not-chosen': () => 'this action is not chosen. Write “yes” in the column Chosen, or empty this cell.',
    'has-history': () =>
      'this action has a history. To stop it, leave “yes” here and write “set aside” in the column Step.',
    'rank-unknown': ({ value }: CellFacts) =>
      `“${value}” is not a rank. Write 1 for the first, 2 for the next, and so on.`,
    'step-unknown': ({ value }: CellFacts) =>
      `${value} is not a step of the plan. Write 0, 20, 30, 50, 75, 100, or “set aside”.`,
    'step-missing': () => 'a chosen action always has a step. Write 0 when it has not started.',
    'person-unknown': ({ value }: CellFacts) => `nobody here has the e-mail “${value}” today.`,
    'person-left': ({ value }: CellFacts) => `“${value}” no longer works here. Name someone else.`,
    'person-twice': ({ value }: CellFacts) => `several people here are called “${value}”. Write the e-mail.`,
    'day-unknown': ({ value }: CellFacts) => `“${value}” is not a date. Write year-month-day: 2027-03-31.`,
    'before-period': ({ value }: CellFacts) => `${value} comes before the period of the plan.`,
    'due-before-start': ({ value }: CellFacts) => `${value} comes before the start.`,
    'effort-unknown': ({ value }: CellFacts) => `“${value}” is not an effort. Write Light, Moderate or Heavy.`,
    'target-unknown': ({ part }: CellFacts) => `“${part}” is not a target group of the plan.`,
    'outcome-unknown': ({ part }: CellFacts) => `“${part}” is not an outcome of this action.`,
    'too-long': ({ max }: CellFacts) => `this text is longer than ${max} characters.`,
    'title-needed': () => 'an action of your own needs its title in both languages.',
    'move-not-allowed': () => 'the action cannot go to this step.',
    'wrong-party': () => 'only a lead may do this.',
    'note-missing': () => 'nothing changes here.',
    'not-begun': () => 'the period of the plan has not begun: the step stays at 0.',
    'organization-left': () => 'the organization has left the network: its plan no longer changes.',
  },
}

export type ImportWords = typeof en
