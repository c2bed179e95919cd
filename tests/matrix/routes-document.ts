import type { Route } from '../../src/kernel/http/index.ts'
import { relations, roles } from './actors.ts'
import type { RouteRow } from './rights.ts'

const accessWords: Record<Route['access'], string> = {
  anyone: 'anyone',
  visitor: 'anyone who is not signed in',
  member: 'anyone signed in',
  coordinator: 'coordinator',
  operator: 'operator',
}

const order = (label: string): number => relations.findIndex((relation) => label.startsWith(relation))

function whoOf(route: Route, row: RouteRow): string {
  if (row.by === 'access') return accessWords[route.access]
  if (row.by === 'secret') return 'whoever holds the secret of the link or of the step under way'
  if (row.by === 'roles') return roles.filter((role) => row.roles.includes(role)).join(', ')
  return Object.entries(row.rights)
    .toSorted(([a], [b]) => order(a) - order(b) || a.localeCompare(b))
    .map(([relation, allowed]) => `**${relation}**: ${allowed.join(', ')}`)
    .join('<br>')
}

/** The route half of docs/authorization-matrix.md, from the same data that the test runs. */
export function describeRoutes(routes: readonly Route[], rows: Readonly<Record<string, RouteRow>>): string {
  return [
    '## Routes',
    '',
    'As the application answers, in both languages, and as the rules of the code answer alone, with the policies of',
    'the database out of force. Relations are those of the tables above; an address that names nothing, or names a thing',
    'under a parent that is not its own, is refused to everyone. What is not written is refused with the page that says',
    'nothing is there; who is not signed in is asked to sign in.',
    '',
    '<!-- prettier-ignore -->',
    '| Route | Method | Address | Who |',
    '| --- | --- | --- | --- |',
    ...routes
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map((route) => {
        const row = rows[route.id]
        const address = `\`${route.bare ? '' : '/fr'}${route.address.fr}\``
        return `| ${route.id} | ${route.method} | ${address} | ${row === undefined ? 'not written' : whoOf(route, row)} |`
      }),
    '',
  ].join('\n')
}
