import { relations } from './actors.ts'
import { verbs, type Rights, type Verb } from './rights.ts'
import type { Reach } from './sql-reach.ts'

const titles: Record<Verb, string> = { select: 'Read', insert: 'Add', update: 'Change', delete: 'Remove' }

const order = (label: string): number => relations.findIndex((relation) => label.startsWith(relation))

function describe(rights: Rights[Verb]): string {
  const entries = Object.entries(rights ?? {}).toSorted(([a], [b]) => order(a) - order(b) || a.localeCompare(b))
  return entries.map(([relation, roles]) => `**${relation}**: ${roles.join(', ')}`).join('<br>') || '·'
}

/** The table half of docs/authorization-matrix.md, from the same data that the test runs. */
export function describeTables(tables: Readonly<Record<string, Rights>>): string {
  const names = Object.keys(tables).toSorted()
  const open = names.filter((name) => Object.keys(tables[name] ?? {}).length > 0)
  const closed = names.filter((name) => !open.includes(name))
  return [
    '## Tables',
    '',
    'As PostgreSQL enforces it for the role `tis_app`, with no rule of the code in between. What a row is to the person:',
    '**self** it is theirs; **own** of an organization where they work or a network they belong to; **kept** of an',
    'organization without a lead, in a network they coordinate; **partner** of an organization in one of their networks;',
    '**foreign** the rest. In parentheses, the kind of row. What is not written is refused, and refused to everyone who',
    'is not signed in.',
    '',
    '<!-- prettier-ignore -->',
    `| Table | ${verbs.map((verb) => titles[verb]).join(' | ')} |`,
    `| --- | ${verbs.map(() => '---').join(' | ')} |`,
    ...open.map(
      (name) => `| \`${shorten(name)}\` | ${verbs.map((verb) => describe(tables[name]?.[verb])).join(' | ')} |`,
    ),
    '',
    `Closed to every session, whatever the verb: ${closed.map((name) => `\`${shorten(name)}\``).join(', ')}.`,
    '',
  ].join('\n')
}

const shorten = (name: string): string => name.replace(/^public\./, '')

/** What SQL of the application's roles is refused, from the list that its test runs. */
export const describeReach = (refused: readonly Reach[]): string =>
  [
    '## What SQL alone is not told',
    '',
    'Asked with SQL of its own, as someone would who got a statement in, no role of the application (`tis_app`, `tis_gate`,',
    '`tis_youth`, `tis_job`) is told:',
    '',
    ...refused.map(({ tells }) => `- ${tells};`.replace(/;$/, tells === refused.at(-1)?.tells ? '.' : ';')),
    '',
    'What time and `EXPLAIN` still tell is in [decision 15](decisions/0015-the-locks.md).',
    '',
  ].join('\n')

/** The whole document; each half comes from the data of its own test. */
export function describeMatrix(halves: readonly string[]): string {
  return [
    '# Who may do what',
    '',
    '<!-- Written by tests/matrix/document.test.ts from the test-matrix.ts of each feature: edit the data there,',
    '     then run npm run document -->',
    '',
    'Rights are decided twice, by the code and by the database, and neither trusts the other.',
    '',
    ...halves,
  ].join('\n')
}
