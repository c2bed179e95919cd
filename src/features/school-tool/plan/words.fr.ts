import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (organization: string) => `Plan de services et d’outils : ${organization}`,
  lead: 'Ce que l’organisation a, par stade de développement.',
  count: (count: number) =>
    count === 0
      ? 'Rien n’est au plan pour l’instant.'
      : plural('fr', count, `${count} service ou outil au plan.`, `${count} services et outils au plan.`),
  gap: 'Rien encore pour ce stade.',
  noStage: 'Stade à préciser',
  heads: { tool: 'Service ou outil', kind: 'Nature', subjects: 'Thèmes', where: 'Où le trouver' },
  out: 'Retiré du répertoire du réseau',
  register: 'Choisir dans le répertoire',
  counted: 'Un service ou un outil compte dans le plan d’action (mesure 20a1) quand son stade est dit.',
}
export type Words = typeof fr
