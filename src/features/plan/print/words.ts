import type { Language } from '../../../kernel/language.ts'

/** The plan on paper. */
interface PrintWords {
  title: (name: string) => string
  /** On the screen only: a page without script has no button for it. */
  how: string
  asOf: (day: string) => string
  heads: { action: string; step: string; person: string; starts: string; due: string }
  noDate: string
  notChosen: (count: number) => string
  setAside: (count: number) => string
  back: string
  online: string
}

const fr: PrintWords = {
  title: (name) => `Plan d’action : ${name}`,
  how: 'Imprimez cette page avec votre navigateur (Ctrl + P, ou ⌘ + P). Chaque orientation commence sur une nouvelle feuille, format lettre.',
  asOf: (day) => `À jour le ${day}`,
  heads: { action: 'Action', step: 'Étape', person: 'Personne responsable', starts: 'Début', due: 'Échéance' },
  noDate: 'À fixer',
  notChosen: (count) => (count > 1 ? 'Non retenues' : 'Non retenue'),
  setAside: (count) => (count > 1 ? 'Mises de côté' : 'Mise de côté'),
  back: 'Retour au plan',
  online: 'Ce plan, à jour :',
}

const en: PrintWords = {
  title: (name) => `Action plan: ${name}`,
  how: 'Print this page with your browser (Ctrl + P, or ⌘ + P). Each orientation begins on a new sheet, Letter size.',
  asOf: (day) => `As of ${day}`,
  heads: { action: 'Action', step: 'Step', person: 'Person in charge', starts: 'Starts', due: 'Due' },
  noDate: 'To be set',
  notChosen: () => 'Not chosen',
  setAside: () => 'Set aside',
  back: 'Back to the plan',
  online: 'This plan, up to date:',
}

export const printWords: Record<Language, PrintWords> = { fr, en }
