import type { NoteProblem } from '../../field/index.ts'
import type { DefinitionState } from './rules.ts'

export const fr = {
  personalData: 'Définitions proposées, et réponses aux définitions',
  glossary: 'Glossaire',
  shared: 'Définitions partagées',
  states: { open: 'À l’étude', adopted: 'Adoptée', withdrawn: 'Retirée' } satisfies Record<DefinitionState, string>,
  onlyIn: { fr: 'En français seulement.', en: 'En anglais seulement.' },
  version: (number: number) => `Version ${number}`,
  coordination: 'La coordination',
  proposedBy: (who: string) => `Proposée par ${who}`,
  formerOrganization: 'Une organisation qui a quitté le réseau',
  /** A definition or a reason is about words, never about someone. */
  personProblems: {
    'note-email': 'Le texte contient une adresse de courriel. Retirez-la.',
    'note-phone': 'Le texte contient un numéro de téléphone. Retirez-le.',
    'note-birth': 'Le texte contient une date de naissance. Retirez-la : rien ici ne porte sur une personne.',
  } satisfies Record<NoteProblem, string>,
  noticeTitle: 'C’est fait',
  notices: {
    'definition-proposed': 'La définition est proposée. Les organisations du réseau peuvent répondre.',
    'definition-answered': 'La réponse de votre organisation est enregistrée.',
    'definition-adopted': 'La définition est adoptée, et datée d’aujourd’hui.',
    'definition-withdrawn': 'La proposition est retirée. Elle peut être remise à l’étude sur cette page.',
    'definition-restored': 'La proposition est de nouveau à l’étude, avec les réponses déjà données.',
    'definition-moved': 'Quelqu’un a agi entre-temps : rien n’a changé de votre part. Voici où on en est.',
    'definition-other-open': 'Une autre proposition est à l’étude pour ce terme : rien n’a changé.',
  },
}
export type Words = typeof fr
