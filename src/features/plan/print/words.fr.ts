import { plural } from '../../../kernel/wording.ts'
/** The plan on paper. */
export const fr = {
  title: (name: string): string => `Plan d’action : ${name}`,
  /** On the screen only: a page without script has no button for it. */
  how: 'Imprimez cette page avec votre navigateur (Ctrl + P, ou Cmd + P). Chaque orientation commence sur une nouvelle feuille, format lettre.',
  asOf: (day: string): string => `À jour le ${day}`,
  heads: { action: 'Action', step: 'Étape', person: 'Personne responsable', starts: 'Début', due: 'Échéance' },
  noDate: 'À fixer',
  notChosen: (count: number): string => plural('fr', count, 'Non retenue', 'Non retenues'),
  setAside: (count: number): string => plural('fr', count, 'Mise de côté', 'Mises de côté'),
  back: 'Retour au plan',
  online: 'Ce plan, à jour :',
}

export type Words = typeof fr
