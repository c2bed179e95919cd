import type { NoteProblem } from '../../../field/index.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { longestBody } from '../model.ts'

export const fr = {
  title: 'Écrire un témoignage',
  editTitle: 'Modifier un témoignage',
  lead: 'Dites, dans vos mots, ce que travailler ensemble a changé. Rien n’est publié avant votre consentement et celui de votre organisation.',
  never:
    'Ne dites rien qui permette de reconnaître une jeune personne : ni nom, ni initiales, ni âge exact, ni lieu, ni récit de ce qu’elle a vécu.',
  labels: {
    organization: 'Organisation',
    body: 'Votre témoignage',
    language: 'Langue du texte',
    sectors: 'Quels secteurs étaient réunis ?',
    naming: 'Comment voulez-vous signer ?',
    shownName: 'Nom à montrer',
    functionTitle: 'Fonction à montrer',
  },
  hints: {
    body: `${formatNumber(longestBody, 'fr')} caractères au plus. Le texte n’est pas traduit : il reste comme vous l’écrivez.`,
    sectors: 'Ceux qui ont travaillé ensemble dans ce que vous racontez. Il paraîtra avec eux.',
    shownName: 'Seulement si vous choisissez de montrer votre nom.',
    functionTitle:
      'Par exemple : travail de rue, direction adjointe. Pas nécessaire si l’organisation seule est nommée.',
  },
  languages: { fr: 'Français', en: 'Anglais' },
  choose: 'Choisir…',
  problems: {
    body: { 'too-many': 'Vous en avez commencé beaucoup aujourd’hui. Reprenez demain.' },
    shownName: { 'name-needed': 'Écrivez le nom à montrer, ou choisissez de ne pas le montrer.' },
    functionTitle: {
      'function-needed': 'Écrivez la fonction à montrer, ou choisissez de nommer l’organisation seulement.',
    },
    sectors: { missing: 'Choisissez au moins un secteur.' },
  },
  noteProblems: {
    'note-email': 'Le texte contient une adresse de courriel. Retirez-la : un témoignage est lu par tout le monde.',
    'note-phone': 'Le texte contient un numéro de téléphone. Retirez-le : un témoignage est lu par tout le monde.',
    'note-birth':
      'Le texte semble contenir une date de naissance. Retirez-la : un témoignage ne dit rien d’une jeune personne.',
  } satisfies Record<NoteProblem, string>,
  save: 'Enregistrer le brouillon',
}

export type Words = typeof fr
