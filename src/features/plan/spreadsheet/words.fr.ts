import { fr as shared } from '../words.fr.ts'
import type { SheetColumnId } from './columns.ts'

/** A plan as a file: headings, and the values that its cells hold. */
export const fr = {
  sheetName: 'Plan',
  /** In the name of the file. */
  fileName: 'plan',
  headings: {
    code: 'Code',
    number: 'Numéro',
    original_title: 'Action du plan',
    chosen: 'Retenue',
    rank: 'Rang',
    step: 'Étape',
    person: 'Courriel de la personne responsable',
    starts_on: 'Début',
    due_on: 'Échéance',
    effort: 'Effort',
    place: 'École ou lieu',
    targets: 'Publics visés',
    outcomes: 'Résultats visés',
    title_fr: 'Notre titre en français',
    title_en: 'Notre titre en anglais',
    statement_fr: 'Nos mots en français',
    statement_en: 'Nos mots en anglais',
    objective: 'Objectif',
    marker: 'Repère (ne pas changer)',
  } satisfies Record<SheetColumnId, string>,
  /** Names that people give by hand to the same columns. */
  otherHeadings: {
    person: ['Personne responsable', 'Responsable'],
    marker: ['Repère'],
    place: ['École', 'Lieu'],
  } satisfies Partial<Record<SheetColumnId, string[]>>,
  yes: 'oui',
  no: 'non',
  yesMeaning: 'Action retenue',
  noMeaning: 'Action non retenue',
  setAside: shared.setAside.toLowerCase(),
  setAsideMeaning: 'Retenue, puis laissée pour l’instant',
  efforts: shared.efforts,
  effortMeanings: shared.effortHints,
}

export type Words = typeof fr
