import type { ServiceStatus } from '../model.ts'

export const fr = {
  unknown: {
    vous: 'Heures non connues : appelez avant',
    tu: 'Heures non connues : appelle avant',
    line: 'Heures non connues',
  },
  below: 'voir plus bas',
  varies: 'Heures variables : voir plus bas, et appelez avant',
  always: 'Ouvert jour et nuit',
  open: (until: string) => `Ouvert jusqu’à ${until}`,
  opens: (when: string) => `Ouvre ${when}`,
  closed: 'Fermé',
  status: {
    'temporarily closed': 'Fermé temporairement',
    inactive: 'Pas offert en ce moment',
    defunct: 'Ce service n’existe plus',
  } satisfies Record<Exclude<ServiceStatus, 'active'>, string>,
}
export type Words = typeof fr
