import type { Language } from '../../../kernel/language.ts'
import type { Effort } from '../model.ts'
import type { SheetColumnId } from './plan-sheet.ts'
import { adaptWords } from '../adapt/words.ts'
import { planWords } from '../words.ts'
import { setAsideWords } from '../step-words.ts'

/** Words of a plan as a file: headings, and the values that its cells hold. */
interface SheetWords {
  sheetName: string
  /** In the name of the file. */
  fileName: string
  headings: Record<SheetColumnId, string>
  yes: string
  no: string
  yesMeaning: string
  noMeaning: string
  setAside: string
  setAsideMeaning: string
  efforts: Record<Effort, string>
  effortMeanings: Record<Effort, string>
}

const fr: SheetWords = {
  sheetName: 'Plan',
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
  },
  yes: 'oui',
  no: 'non',
  yesMeaning: 'Action retenue',
  noMeaning: 'Action non retenue',
  setAside: setAsideWords.fr.toLowerCase(),
  setAsideMeaning: 'Retenue, puis laissée pour l’instant',
  efforts: planWords.fr.efforts,
  effortMeanings: adaptWords.fr.effortHints,
}

const en: SheetWords = {
  sheetName: 'Plan',
  fileName: 'plan',
  headings: {
    code: 'Code',
    number: 'Number',
    original_title: 'Action of the plan',
    chosen: 'Chosen',
    rank: 'Rank',
    step: 'Step',
    person: 'E-mail of the person in charge',
    starts_on: 'Starts on',
    due_on: 'Due on',
    effort: 'Effort',
    place: 'School or place',
    targets: 'Target groups',
    outcomes: 'Outcomes pursued',
    title_fr: 'Our title in French',
    title_en: 'Our title in English',
    statement_fr: 'Our words in French',
    statement_en: 'Our words in English',
    objective: 'Objective',
    marker: 'Marker (leave as is)',
  },
  yes: 'yes',
  no: 'no',
  yesMeaning: 'Action chosen',
  noMeaning: 'Action not chosen',
  setAside: setAsideWords.en.toLowerCase(),
  setAsideMeaning: 'Chosen, then left for now',
  efforts: planWords.en.efforts,
  effortMeanings: adaptWords.en.effortHints,
}

export const sheetWords: Record<Language, SheetWords> = { fr, en }
